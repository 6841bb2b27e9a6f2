using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Questions that are put as one stand together; each other one by itself.</summary>
internal static class TogetherReading
{
    /// <summary>More than this is no question any more but a form; what is looked up may be longer, for nobody has to remember it.</summary>
    private const int Most = 4;

    /// <summary>Whether a question is put together with those that were put together before it, of which this is the number.</summary>
    public static bool GoesOn(Inquiry inquiry, Inquiry? last, int together) =>
        inquiry.GoesOnWith(last) && (together < Most || inquiry.Kind == InquiryKind.LookUp);

    public static ImmutableArray<ImmutableArray<Inquiry>> Of(ImmutableArray<Inquiry> inquiries)
    {
        var together = ImmutableArray.CreateBuilder<ImmutableArray<Inquiry>>();
        foreach (var inquiry in inquiries)
        {
            if (together.Count > 0 && GoesOn(inquiry, together[^1][0], together[^1].Length))
            {
                together[^1] = together[^1].Add(inquiry);
            }
            else
            {
                together.Add([inquiry]);
            }
        }

        return together.ToImmutable();
    }
}
