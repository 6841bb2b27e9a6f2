namespace OmgekeerdeToets;

/// <summary>Why a value is unknown: three states that look different, and none of them is "no".</summary>
public enum UnknownReason
{
    /// <summary>Dutch: <i>niet gevraagd</i>: nobody asked.</summary>
    NotAsked = 0,

    /// <summary>Dutch: <i>weet_niet</i>: asked, and not known.</summary>
    DoesNotKnow,

    /// <summary>Dutch: <i>liever_niet</i>: asked, and rather not said; on a free question never counts against anyone.</summary>
    RatherNotSay,
}
