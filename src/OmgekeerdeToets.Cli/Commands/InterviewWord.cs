namespace OmgekeerdeToets.Cli.Commands;

/// <summary>A line that is no answer but a wish about the talk itself.</summary>
internal enum InterviewWord
{
    None,
    Stop,
    Back,
    Help,
    Danger,
}

/// <summary>Reads such a line: the bare word, however it was typed. Somebody in a hurry types <c>GEVAAR!</c>.</summary>
internal static class InterviewWords
{
    private const string Help = "?";

    /// <param name="line">What was typed; null at the end of the input, and that stops.</param>
    public static InterviewWord Read(string? line) => line is null ? InterviewWord.Stop : Bare(line) switch
    {
        "stop" => InterviewWord.Stop,
        "terug" => InterviewWord.Back,
        "gevaar" => InterviewWord.Danger,
        _ => line.Trim() == Help ? InterviewWord.Help : InterviewWord.None,
    };

    /// <summary>The line without what stands around its letters and digits.</summary>
    private static string Bare(string line)
    {
        var first = 0;
        var end = line.Length;
        while (first < end && !char.IsLetterOrDigit(line[first]))
        {
            first++;
        }

        while (end > first && !char.IsLetterOrDigit(line[end - 1]))
        {
            end--;
        }

        return line[first..end].ToLowerInvariant();
    }
}
