using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads the laws with their core values and provisions.</summary>
internal static class LawReader
{
    public static ImmutableArray<LawSyntax> Read(MappingCursor file) =>
        file.Named(K.Laws, PackShapes.Law, isDeclaration: true, ReadLaw);

    private static LawSyntax ReadLaw(Located<string> name, MappingCursor law)
    {
        law.Exclude(K.Bwb, K.Cvdr);
        if (!law.Has(K.Bwb) && !law.Has(K.Cvdr) && !law.Has(K.FoundAt) && !law.IsRefused)
        {
            law.Report(name.Span, ShapeMessages.ChooseOne($"de wet `{name.Value}`", [$"`{K.Bwb}`", $"`{K.Cvdr}`", $"`{K.FoundAt}`"]));
        }

        return new LawSyntax(
            name,
            law.Text(K.Title),
            law.WordOrNull(K.Kind, Keywords.Choice.LawKinds),
            law.TextOrNull(K.Bwb),
            law.TextOrNull(K.Cvdr),
            law.TextOrNull(K.FoundAt),
            law.TextOrNull(K.Municipality),
            law.Named(K.CoreValues, PackShapes.CoreValue, isDeclaration: true, (value, core) =>
                new CoreValueSyntax(value, core.Text(K.Title), core.Text(K.Origin))),
            law.List(K.Provisions, PackShapes.Provision, ReadProvision));
    }

    private static ProvisionSyntax ReadProvision(MappingCursor provision) => new(
        provision.Anchor,
        provision.Text(K.Article),
        provision.TextOrNull(K.Paragraph),
        provision.TextOrNull(K.Part),
        provision.TextOrNull(K.SubPart),
        provision.Text(K.Content),
        ReadVerification(provision),
        provision.WordOrNull(K.Certainty, Keywords.Choice.Certainties),
        provision.Texts(K.Serves),
        provision.Validity());

    /// <summary><c>nee</c>, or who held the paraphrase against which text, and when.</summary>
    private static VerificationSyntax? ReadVerification(MappingCursor provision)
    {
        if (provision.IsText(K.Verified))
        {
            _ = provision.WordOrNull(K.Verified, [Keywords.No]);
            return null;
        }

        var verified = provision.Part(K.Verified, PackShapes.Verification);
        return verified.IsRefused
            ? null
            : new VerificationSyntax(
                provision.KeySpan(K.Verified), verified.Text(K.Text), verified.Text(K.Paraphrase), verified.Text(K.By), verified.Date(K.On));
    }
}
