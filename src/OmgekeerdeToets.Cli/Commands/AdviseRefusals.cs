using System.CommandLine;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Options of <c>advies</c> that would do nothing beside the others that were given: who wrote them, meant something.</summary>
internal sealed class AdviseRefusals(
    ReportOptions report,
    Option<bool> trace,
    Option<string> depth,
    Option<string> format,
    Option<bool> brief,
    Option<bool> full,
    Option<bool> strict)
{
    public void Refuse(Given given, AdviseSettings wanted)
    {
        var named = $"--formaat {given.Text(format)}";
        if (wanted.IsBrief && wanted.Format is not (AdviceFormat.Text or AdviceFormat.Markdown))
        {
            given.Refuse(Messages.DoesNothingWith(brief.Name, named, "een kort advies is er als tekst en als Markdown"));
        }

        if (wanted.IsFull && wanted.Format != AdviceFormat.Json)
        {
            given.Refuse(Messages.DoesNothingWithout(full.Name, "--formaat json"));
        }

        RefuseTrace(given, wanted.Format, named);
        if (WhyNoWidth(wanted.Format) is { } because)
        {
            report.RefuseWidth(given, named, because);
        }

        if (wanted.Format is AdviceFormat.Letter or AdviceFormat.Dossier && ReportSettings.IsMarkdown(report.FileOf(given)))
        {
            report.RefuseWidth(given, $"--uit {report.FileOf(given)}", ReportOptions.NoWidthOfMarkdown);
        }

        if (wanted.Format is AdviceFormat.Mermaid or AdviceFormat.Letter)
        {
            report.RefuseInvestigation(given, named, "daarin staat niet wat een antwoord zou veranderen");
        }

        if (wanted is { Format: AdviceFormat.Lines, IsStrict: true })
        {
            given.Refuse(Messages.DoesNothingWith(strict.Name, named, "elke regel noemt zijn open vragen"));
        }
    }

    private void RefuseTrace(Given given, AdviceFormat wanted, string named)
    {
        if (given.Text(depth) is not null && !given.Has(trace))
        {
            given.Refuse(Messages.DoesNothingWithout(depth.Name, trace.Name));
        }

        if (given.Text(depth) is not null && wanted == AdviceFormat.Json)
        {
            given.Refuse(Messages.DoesNothingWith(depth.Name, named, "JSON bevat altijd het volledige spoor"));
        }

        if (given.Has(trace) && wanted is AdviceFormat.Markdown or AdviceFormat.Page or AdviceFormat.Mermaid or AdviceFormat.Letter or AdviceFormat.Dossier or AdviceFormat.Lines)
        {
            given.Refuse(Messages.DoesNothingWith(trace.Name, named, wanted == AdviceFormat.Page ? "de pagina heeft het spoor al" : "vraag het spoor als tekst of JSON"));
        }
    }

    /// <summary>Null for a form that is as wide as somebody asks.</summary>
    private static string? WhyNoWidth(AdviceFormat format) => format switch
    {
        AdviceFormat.Lines => "elke regel is zo lang als zij is",
        AdviceFormat.Json => ReportOptions.NoWidthOfJson,
        AdviceFormat.Markdown => ReportOptions.NoWidthOfMarkdown,
        AdviceFormat.Page => "de pagina past zich aan het scherm aan",
        AdviceFormat.Mermaid => "de tekening wordt zo breed als nodig is",
        _ => null,
    };
}
