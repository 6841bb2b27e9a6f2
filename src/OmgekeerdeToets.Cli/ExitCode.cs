namespace OmgekeerdeToets.Cli;

/// <summary>What a script may rely on. An unfavourable advice is no failure, and warnings change nothing.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>Failed expectations, or a pack with errors.</summary>
    SomethingToFix = 1,

    /// <summary>A pack, case or argument that cannot be used.</summary>
    BadInput = 2,

    /// <summary>Advice was given but questions are open; only with <c>--strikt</c>.</summary>
    QuestionsOpen = 3,

    /// <summary>Our own fault.</summary>
    OwnFault = 70,

    /// <summary>Stopped from outside, as with Ctrl-C: what shells expect.</summary>
    Interrupted = 130,
}
