using System.Collections.Immutable;
using System.CommandLine;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>The options that more than one command takes, each said once.</summary>
internal static class SharedOptions
{
    /// <summary>What <c>--formaat</c> can be where a result is to read, to work on, or for a machine.</summary>
    public static readonly ImmutableArray<(string, TextForm)> TextForms =
        [("tekst", TextForm.Text), ("markdown", TextForm.Markdown), ("json", TextForm.Json)];

    public static Option<string> Rules() => new("--regels")
    {
        HelpName = "MAP",
        Description = "de map met het regelpakket; zonder deze optie het ingebouwde pakket",
    };

    public static Option<string> ReferenceDate() => new("--peildatum")
    {
        HelpName = "DATUM",
        Description = "rekent met deze dag, zoals 2026-11-01, en niet met de peildatum in de casus",
    };

    public static Option<string> Format(string words) => new("--formaat")
    {
        HelpName = "FORMAAT",
        Description = words,
    };

    public static Option<string> OutputFile() => new("--uit")
    {
        HelpName = "BESTAND",
        Description = "schrijft de uitkomst naar dit bestand",
    };
}

internal enum TextForm
{
    Text,
    Markdown,
    Json,
}
