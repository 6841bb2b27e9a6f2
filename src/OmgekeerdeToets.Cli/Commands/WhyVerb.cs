using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>waarom DOEL[/OPLOSSING] CASUS</c>: the part of the reasoning that decides.</summary>
internal sealed class WhyVerb() : ReasonVerb("waarom", "vertelt waarom een doel of een oplossing deze uitkomst heeft")
{
    public override ImmutableArray<Example> Examples =>
    [
        new("waarom kinderen_naar_school/fiets casus.yaml", "Vertelt waarom de fiets deze uitkomst heeft: de feiten, de regels en de artikelen die de doorslag gaven."),
        new("waarom kinderen_naar_school casus.yaml", "Vertelt waarom het advies over dit doel zo is."),
    ];

    protected override string Explain(AssessmentResult result, string path, ReportSettings settings)
    {
        _ = Report.TryWhy(result, path, out var text, settings.Width, settings.Colour);
        return text;
    }
}
