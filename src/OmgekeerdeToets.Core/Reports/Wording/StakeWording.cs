namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Whether a goal is at stake, and whether a core value carries it.</summary>
internal static class StakeWording
{
    public static string Say(Truth atStake, string? because) => atStake switch
    {
        Truth.True => because is null ? "Dit doel is aan de orde." : $"Dit doel is aan de orde: {Phrase.Stopped(because)}",
        Truth.False => "Dit doel is nu niet aan de orde.",
        _ => "Of dit doel aan de orde is, is nog niet bekend.",
    };

    public static string Short(Truth atStake) => atStake switch
    {
        Truth.True => "aan de orde",
        Truth.False => "niet aan de orde",
        _ => "nog niet bekend of dit aan de orde is",
    };

    public static string Carried(Truth carried) => carried switch
    {
        Truth.True => "gedragen door een grondwaarde",
        Truth.False => "niet gedragen door een grondwaarde",
        _ => "nog niet bekend of een grondwaarde dit draagt",
    };
}
