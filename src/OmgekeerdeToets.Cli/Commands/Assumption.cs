using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>One <c>--stel naam=waarde</c>.</summary>
internal sealed record Assumption(string Name, string Value)
{
    private const string Option = "--stel";

    /// <summary>What has no name or no value is refused; it then reads as empty.</summary>
    public static Assumption Read(string text, Given given)
    {
        if (text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } value])
        {
            return new Assumption(name, value);
        }

        given.Refuse(Messages.NotAnAssignment(text));
        return new Assumption("", "");
    }

    /// <summary>Null when one of them cannot be; why then stands on standard error.</summary>
    public static FormulaCalculator? AddAll(FormulaCalculator calculator, ImmutableArray<Assumption> assumptions, Terminal terminal)
    {
        var current = calculator;
        foreach (var assumption in assumptions)
        {
            var loaded = current.With(assumption.Name, assumption.Value);
            Complain.About(loaded.Diagnostics.Select(diagnostic => diagnostic with { Path = Option }), terminal);
            if (loaded.Value is null)
            {
                return null;
            }

            current = loaded.Value;
        }

        return current;
    }
}
