using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Tooling.Writing;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>The facts and judgements of a variant as they stand in a file, and in words what differs.</summary>
internal sealed class VariantFacts
{
    private readonly ImmutableArray<string>.Builder _said = ImmutableArray.CreateBuilder<string>();
    private readonly List<YamlEntry> _facts;
    private readonly List<YamlEntry> _judgements;

    public VariantFacts(Variant variant, MappingNode tree)
    {
        var (before, after) = (variant.Base.Situation, variant.Situation);
        _facts = EntriesOf(tree, K.Facts);
        _judgements = EntriesOf(tree, K.Judgements);
        if (before.ReferenceDate != after.ReferenceDate)
        {
            _said.Add(CoverageWords.ReferenceDate(DateWording.Iso(after.ReferenceDate)));
        }

        foreach (var fact in after.Blueprint.Facts.Where(fact => !fact.IsPolicyChoice && !before.ValueOf(fact).Equals(after.ValueOf(fact))))
        {
            Change(fact, before.ValueOf(fact), after.ValueOf(fact));
        }
    }

    /// <summary>What differs, in words.</summary>
    public ImmutableArray<string> Said => _said.ToImmutable();

    /// <summary><c>gegevens</c> and <c>beoordelingen</c>; none that is empty.</summary>
    public IEnumerable<YamlEntry> Entries => new[] { (K.Facts, _facts), (K.Judgements, _judgements) }
        .Where(section => section.Item2.Count > 0)
        .Select(section => YamlTree.Entry(section.Item1, new MappingNode(default, [.. section.Item2])));

    private static List<YamlEntry> EntriesOf(MappingNode tree, string key) =>
        tree.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value is MappingNode section ? [.. section.Entries] : [];

    private void Change(FactDefinition fact, FactValue before, FactValue after)
    {
        if (fact.Type == FactType.List)
        {
            SayMembers(fact, before, after);
        }
        else
        {
            _said.Add(CoverageWords.Fact(fact.Name, after.IsKnown ? Show(after, fact) : CoverageWords.NotAsked));
        }

        Put(fact.IsJudgement ? _judgements : _facts, fact.Name, !after.IsKnown ? null : fact.IsJudgement ? Judgement(fact, after) : NodeOf(after, fact));
    }

    /// <summary>In the place it had, or at the end; away when it was taken out.</summary>
    private static void Put(List<YamlEntry> section, string name, YamlNode? value)
    {
        var at = section.FindIndex(entry => entry.Key.Value == name);
        if (value is not null && at < 0)
        {
            section.Add(YamlTree.Entry(name, value));
        }
        else if (value is not null)
        {
            section[at] = YamlTree.Entry(name, value);
        }
        else if (at >= 0)
        {
            section.RemoveAt(at);
        }
    }

    private static MappingNode Judgement(FactDefinition fact, FactValue value) => new(default,
    [
        YamlTree.Entry(K.Value, NodeOf(value, fact)),
        YamlTree.Entry(K.By, fact.JudgedBy ?? CoverageWords.ByWhom),
        YamlTree.Entry(K.Because, CoverageWords.Judged),
    ]);

    private static YamlNode NodeOf(FactValue value, FactDefinition fact) => fact.Type == FactType.List
        ? new SequenceNode(default, [.. value.Members.Select(member => Member(member))])
        : YamlTree.Scalar(Show(value, fact));

    private static MappingNode Member(ListMember member) => new(default,
    [
        YamlTree.Entry(K.Name, member.Name),
        .. member.Facts.Where(field => field.Value.IsKnown)
            .Select(field => YamlTree.Entry(field.Definition.Name, NodeOf(field.Value, field.Definition))),
    ]);

    private void SayMembers(FactDefinition list, FactValue before, FactValue after)
    {
        var (old, now) = (before.IsKnown ? before.Members : [], after.Members);
        if (!before.IsKnown || old.Length != now.Length)
        {
            _said.Add(CoverageWords.Members(list.Name, now.Length));
        }

        for (var i = 0; i < now.Length; i++)
        {
            foreach (var field in list.Fields)
            {
                var was = i < old.Length ? old[i].ValueOf(field) : FactValue.NotAsked;
                if (!was.Equals(now[i].ValueOf(field)))
                {
                    _said.Add(CoverageWords.Member(list.Name, now[i].Name, field.Name, Show(now[i].ValueOf(field), field)));
                }
            }
        }
    }

    /// <summary>As a case writes it.</summary>
    private static string Show(FactValue value, FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => CodeWords.Of(value.Truth),
        FactType.Date => DateWording.Iso(value.Date!.Value),
        FactType.Text or FactType.Choice => value.Text!,
        _ => Number(value.Exact!.Value, Unit.FromCanonical(fact.Unit)),
    };

    private static string Number(Fraction number, Unit unit) =>
        (FractionText.Point(number, unit.IsAmount) + " " + UnitWording.After(number, unit)).TrimEnd();
}
