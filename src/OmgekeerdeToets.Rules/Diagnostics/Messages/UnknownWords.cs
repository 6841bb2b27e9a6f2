using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>Why something is unknown, or does not count, in a few words.</summary>
internal static class UnknownWords
{
    public static string Of(Unknown unknown) => unknown.Kind switch
    {
        UnknownKind.NotAsked => ValueWording.Show(UnknownReason.NotAsked),
        UnknownKind.DoesNotKnow => ValueWording.Show(UnknownReason.DoesNotKnow),
        UnknownKind.RatherNotSay => ValueWording.Show(UnknownReason.RatherNotSay),
        UnknownKind.Literal => "de regel laat dit open",
        UnknownKind.DivisionByZero => "delen door nul kan niet",
        UnknownKind.TooLarge => "de uitkomst is te groot om mee te rekenen",
        UnknownKind.NormOutsideItsDates => $"norm {unknown.About} heeft geen waarde op de peildatum",
        UnknownKind.NormLeftOpen => $"norm {unknown.About} is voor de peildatum nog niet bekend",
        UnknownKind.NotValid => $"afleiding {unknown.About} geldt niet op de peildatum",
        UnknownKind.AfterReferenceDate => "de datum ligt na de peildatum",
        UnknownKind.EmptyList => $"er zijn geen {NameWording.Spaced(unknown.About ?? "")}",
        UnknownKind.NotWhole => "een deel van een dag of maand telt niet",
        _ => "er is geen peildatum",
    };

    public static string NotYetValid(DateOnly from) => $"geldt vanaf {DateWording.Show(from)}";

    public static string NoLongerValid(DateOnly until) => $"gold tot en met {DateWording.Show(until)}";
}
