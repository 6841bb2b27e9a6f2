using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>The words for each way of being unknown.</summary>
internal static class UnknownText
{
    public static string Of(Unknown unknown) => unknown.Kind switch
    {
        UnknownKind.NotAsked => ValueWording.Show(UnknownReason.NotAsked),
        UnknownKind.DoesNotKnow => ValueWording.Show(UnknownReason.DoesNotKnow),
        UnknownKind.RatherNotSay => ValueWording.Show(UnknownReason.RatherNotSay),
        UnknownKind.Literal => UnknownWords.LeftOpen,
        UnknownKind.DivisionByZero => UnknownWords.DivisionByZero,
        UnknownKind.TooLarge => UnknownWords.TooLarge,
        UnknownKind.NormOutsideItsDates => UnknownWords.NormOutsideItsDates(unknown.About),
        UnknownKind.NormLeftOpen => UnknownWords.NormLeftOpen(unknown.About),
        UnknownKind.PolicyLeftOpen => UnknownWords.PolicyLeftOpen(unknown.About),
        UnknownKind.NotValid => UnknownWords.NotValid(unknown.About),
        UnknownKind.AfterReferenceDate => UnknownWords.AfterReferenceDate,
        UnknownKind.EmptyList => UnknownWords.EmptyList(unknown.About),
        UnknownKind.NotWhole => UnknownWords.NotWhole,
        _ => UnknownWords.NoReferenceDate,
    };
}
