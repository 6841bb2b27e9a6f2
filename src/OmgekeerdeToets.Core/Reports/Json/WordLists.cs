using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The words themselves, taken from where they are made, so that schema and output cannot drift apart.</summary>
internal static class WordLists
{
    public static IEnumerable<string> Of(WordList list) => list switch
    {
        WordList.Truth => Enum.GetValues<Truth>().Select(CodeWords.Of),
        WordList.Kind => Enum.GetValues<AdviceKind>().Select(CodeWords.Of),
        WordList.Outcome => Enum.GetValues<Outcome>().Select(CodeWords.Of),
        WordList.Fit => Enum.GetValues<Fit>().Select(CodeWords.Of),
        WordList.Weight => Enum.GetValues<Weight>().Select(CodeWords.Of),
        WordList.Speaks => [CodeWords.Speaks(true), CodeWords.Speaks(false)],
        WordList.Party => Enum.GetValues<AffectedParty>().Select(CodeWords.Of),
        WordList.Term => [CodeWords.When(longTerm: false), CodeWords.When(longTerm: true)],
        WordList.Form => Enum.GetValues<SolutionForm>().Select(FormWords.Of),
        WordList.Rhythm => Enum.GetValues<Rhythm>().Select(FormWords.Of),
        WordList.Criterion => Enum.GetValues<Criterion>().Select(FormWords.Of),
        WordList.Occasion => Enum.GetValues<OccasionKind>().Select(FormWords.Of).OfType<string>(),
        WordList.ChosenBy => Enum.GetValues<ChosenBy>().Select(FormWords.Of).OfType<string>(),
        WordList.Link => Enum.GetValues<LinkKind>().Select(FormWords.Of),
        WordList.InquiryKind => Enum.GetValues<InquiryKind>().Select(InquiryWords.Of),
        WordList.InquiryStep => Enumerable.Range(0, 6).Select(InquiryWords.OfStep),
        WordList.FactType => Enum.GetValues<FactType>().Select(AnswerWording.Type),
        _ => CodeWords.Investigated,
    };
}
