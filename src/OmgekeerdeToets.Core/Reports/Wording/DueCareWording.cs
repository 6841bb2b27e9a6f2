namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The due care that is complete (<i>zorgvuldigheid</i>), in sentences that each stand alone.</summary>
internal static class DueCareWording
{
    public const string Label = "Zorgvuldigheid";

    public const string Heard = "De inwoner is gehoord.";

    public const string WillNot = "Over het verwijt is beoordeeld: wil niet.";

    public static string Tried(string attempts) => $"Eerst zijn lichtere wegen geprobeerd: {attempts}.";

    public static string Attempt(string what, DateOnly date) => $"{NameWording.Quote(Phrase.Clause(what))} ({DateWording.Show(date)})";

    public static string Safeguards(IEnumerable<string> names) =>
        $"Aan deze waarborgen is voldaan: {string.Join("; ", names.Select(NameWording.Spaced))}.";

    /// <summary>Who answers for it, what that person judged it to be, and why: said once.</summary>
    public static string Accountable(string by, IEnumerable<string> judged, string because)
    {
        var aspects = Phrase.Enumerate(judged);
        var judgement = aspects.Length == 0 ? "" : $" en beoordeelt dit als {aspects}";
        return Phrase.Stopped($"{Phrase.Capital(NameWording.Role(by))} staat hiervoor in{judgement}, want {NameWording.Quote(because)}");
    }
}
