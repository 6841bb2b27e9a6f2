namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What is asked: an open question, or a turn that the rules want.</summary>
internal enum InquiryKind
{
    /// <summary>An open question; the answer stays in the words it was given in.</summary>
    Open,

    /// <summary>Which goals of the pack the wish fits.</summary>
    Goals,

    /// <summary>Which solution the resident asks for.</summary>
    Request,

    /// <summary>A register knows it: it is looked up, and nobody is asked.</summary>
    LookUp,

    /// <summary>The resident tells a fact.</summary>
    Fact,

    /// <summary>A person judges, with a reason.</summary>
    Judgement,

    /// <summary>What the resident thinks of several solutions.</summary>
    Backing,

    /// <summary>What the organisation thinks of several solutions.</summary>
    OrganisationBacking,
}
