using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>test</c> ran.</summary>
/// <param name="Pack">The pack that was used.</param>
/// <param name="Report">What came of the cases.</param>
/// <param name="CaseFolder">What stands before the places of cases so that a user can open them; null when they are right already.</param>
internal sealed record Tested(RulePack Pack, CaseTestReport Report, string? CaseFolder)
{
    /// <summary>No case says what it expects, so nothing that came out can be wrong.</summary>
    public bool HeldNothing => Report is { AllPassed: true, Checked: 0 };

    /// <summary>What a case may say it expects, in words of this pack.</summary>
    public string ExampleOfExpected => $"verwacht: {{ {Pack.Goals.FirstOrDefault("DOEL")}: {{ aan_de_orde: ja }} }}";
}
