using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Tooling.Reweighing;

/// <summary>The arguments of a pack by the end of their name, and the pack with another weight for one of them.</summary>
internal static class WeighedArguments
{
    private const char Separator = '/';

    /// <summary>
    /// Those whose name ends as typed: <c>zelf_geregeld</c>, <c>fiets/zelf_geregeld</c>, or all of it. A part in between may be left out.
    /// </summary>
    public static ImmutableArray<WeighedArgument> Find(Blueprint blueprint, string name)
    {
        var typed = name.Split(Separator);
        return [.. All(blueprint).Where(argument => EndsAs(argument.Rule.Id.Split(Separator), typed))];
    }

    /// <summary>Why a name does not do: no argument has it, or several do.</summary>
    public static Message Refusal(Blueprint blueprint, string name)
    {
        var found = Find(blueprint, name);
        if (found.IsEmpty)
        {
            return WeighingMessages.NoArgument(name, NearMiss.Find(name, All(blueprint).SelectMany(argument => NamesOf(argument.Rule))));
        }

        ImmutableArray<string> names = [.. found.Select(argument => ShortOf(argument.Rule)).Distinct(StringComparer.Ordinal)];
        return WeighingMessages.SeveralArguments(name, names.Length == found.Length ? names : [.. found.Select(argument => argument.Rule.Id)]);
    }

    public static Blueprint With(Blueprint blueprint, Rule rule, Weight weight) => blueprint with
    {
        Goals = [.. blueprint.Goals.Select(goal => Reweighed.With(goal, rule, weight))],
    };

    private static IEnumerable<WeighedArgument> All(Blueprint blueprint) => blueprint.Goals.SelectMany(WeighedArgument.Of);

    /// <summary>The last part is the same, and what is typed before it stands before it, in that order.</summary>
    private static bool EndsAs(string[] id, string[] typed)
    {
        if (id[^1] != typed[^1])
        {
            return false;
        }

        var from = 0;
        foreach (var part in typed[..^1])
        {
            var at = Array.IndexOf(id, part, from, id.Length - 1 - from);
            if (at < 0)
            {
                return false;
            }

            from = at + 1;
        }

        return true;
    }

    private static IEnumerable<string> NamesOf(Rule rule) => [rule.Id.Split(Separator)[^1], ShortOf(rule), rule.Id];

    /// <summary>Without the section: <c>fiets/zelf_geregeld</c>; of the goal itself with it.</summary>
    private static string ShortOf(Rule rule) => rule.Id.Split(Separator) is [_, var solution, _, var last] ? solution + Separator + last : rule.Id;
}
