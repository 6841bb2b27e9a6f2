using System.Globalization;

namespace OmgekeerdeToets.Reports.Documents;

/// <summary>A sign in front of a line, so that colour is never the only one.</summary>
internal sealed record Marker(string Sign, Tone Tone)
{
    public static Marker None { get; } = new("", Tone.Plain);

    public static Marker Good { get; } = new("✓", Tone.Good);

    public static Marker Bad { get; } = new("✗", Tone.Bad);

    public static Marker Open { get; } = new("?", Tone.Open);

    public static Marker Possible { get; } = new("○", Tone.Plain);

    public static Marker Attention { get; } = new("!", Tone.Open);

    public static Marker For { get; } = new("+", Tone.Good);

    public static Marker Against { get; } = new("−", Tone.Bad);

    public static Marker Dot { get; } = new("•", Tone.Muted);

    public static Marker Arrow { get; } = new("→", Tone.Strong);

    public static Marker ToDo { get; } = new("[ ]", Tone.Open);

    public static Marker Done { get; } = new("[x]", Tone.Good);

    public bool IsNone => Sign.Length == 0;

    /// <summary>Whether it is the place in an order, such as <c>1.</c>.</summary>
    public bool IsNumber => !IsNone && char.IsAsciiDigit(Sign[0]);

    public static Marker Number(int place, Tone tone) => new(place.ToString(CultureInfo.InvariantCulture) + ".", tone);

    public static Marker Of(Truth truth) => truth switch
    {
        Truth.True => Good,
        Truth.False => Bad,
        _ => Open,
    };

    public static Marker Of(Outcome outcome) => outcome switch
    {
        Outcome.Recommended => Good,
        Outcome.Possible => Possible,
        Outcome.NotYetAssessable => Open,
        _ => Bad,
    };
}
