using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Which rules were used: name, version, the beginning of the fingerprint, and where they came from.</summary>
internal static class Footer
{
    private const int ShownOfFingerprint = 19;

    public static Block Of(AssessmentResult result) => Of(result.Findings.Blueprint.Pack);

    public static Block Of(PackIdentity pack)
    {
        var origin = pack.IsBuiltIn ? ReportWording.BuiltIn
            : pack.Folder is { } folder ? ReportWording.FromFolder(folder)
            : ReportWording.FromMemory;
        return new Section(3, ReportWording.UsedRules, [new Paragraph(RichText.Muted(ReportWording.Pack(pack.Name, pack.Version, Short(pack.Fingerprint), origin)))]);
    }

    /// <summary>The beginning is enough to tell two packs apart.</summary>
    public static string Short(string fingerprint) => fingerprint.Length > ShownOfFingerprint ? fingerprint[..ShownOfFingerprint] : fingerprint;
}
