using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>waarom-niet DOEL[/OPLOSSING] CASUS</c>: why something is not the advice.</summary>
internal sealed class WhyNotVerb() : ReasonVerb("waarom-niet", "vertelt waarom een oplossing niet het advies is, en wat dat besliste")
{
    public override ImmutableArray<Example> Examples =>
    [
        new("waarom-niet kinderen_naar_school/vervoerstoelage casus.yaml", "Vertelt waarom de toelage niet het advies is: welke reden genoeg is, of van welke oplossing zij verliest en waarop."),
        new("waarom-niet kinderen_naar_school casus.yaml", "Vertelt dit van elke oplossing van het doel die niet is geadviseerd."),
    ];

    protected override string Explain(AssessmentResult result, string path, ReportSettings settings)
    {
        _ = Report.TryWhyNot(result, path, out var text, settings.Width, settings.Colour);
        return text;
    }
}
