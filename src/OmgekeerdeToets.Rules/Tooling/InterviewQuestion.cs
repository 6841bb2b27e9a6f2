using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Tooling.Interviewing;

namespace OmgekeerdeToets.Tooling;

/// <summary>One question of an interview (<i>vraag</i>). Immutable.</summary>
[Experimental("OTX001")]
public sealed class InterviewQuestion
{
    internal InterviewQuestion(Inquiry inquiry) => Inquiry = inquiry;

    /// <summary>The concept, <c>lijst.veld</c>, <c>draagvlak</c>, or the key of the case that holds the answer.</summary>
    public string Key => Inquiry.Key;

    /// <summary>Dutch: <i>soort</i>: <c>gegeven</c>, <c>beoordeling</c>, <c>draagvlak</c>, <c>opzoeken</c>, <c>open_vraag</c> and so on, as in <c>vraag/1</c>.</summary>
    public string Kind => InquiryWords.Of(Inquiry.Kind);

    /// <summary>Dutch: <i>stap</i>: 0 before the steps, 1 to 4 for the steps, law last, and 5 for backing.</summary>
    public int Step => Inquiry.Step;

    /// <summary>The question, in Dutch.</summary>
    public string Text => Inquiry.Text;

    /// <summary>Dutch: <i>onderwerp</i>: the one question that this one is part of; null when it stands alone.</summary>
    public string? Topic => Inquiry.TopicText;

    /// <summary>What it is for (<i>waarvoor</i>), in Dutch.</summary>
    public string Purpose => Inquiry.Purpose;

    /// <summary>The provision that makes answering a duty; null when answering is free.</summary>
    public string? Duty => Inquiry.Provision;

    /// <summary>How an answer is written, in Dutch.</summary>
    public string Help => Inquiry.Help;

    /// <summary>What is answered by itself: members of a list, or solutions; empty when there is one answer.</summary>
    public ImmutableArray<string> Parts => [.. Inquiry.Parts.Select(part => part.Label)];

    /// <summary>True when it may be passed over with an empty line: an open question.</summary>
    public bool CanBePassed => Inquiry.Kind == InquiryKind.Open;

    /// <summary>True for a judgement that says yes or no: it needs its reason.</summary>
    /// <param name="value">The answer as <see cref="Interview.TryRead"/> gave it.</param>
    public bool NeedsReason(string value) => Inquiry.Kind == InquiryKind.Judgement && !Answering.IsNotKnowing(value);

    /// <summary>The question, never an answer.</summary>
    public override string ToString() => Text;

    internal Inquiry Inquiry { get; }
}
