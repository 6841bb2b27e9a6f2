namespace OmgekeerdeToets.Cli.Output;

/// <summary>Brings a result where it was asked: to a file (<c>--uit</c>), or to standard output.</summary>
internal static class Delivery
{
    /// <summary>The code that was earned, unless the result could not be delivered.</summary>
    public static ExitCode Deliver(string text, string? file, ExitCode earned, Terminal terminal)
    {
        var whole = text.EndsWith('\n') ? text : text + "\n";
        if (file is null)
        {
            terminal.Output.Write(whole);
            return earned;
        }

        return WholeFile.Write(file, whole) is { } refusal ? Complain.Refuse([refusal], terminal) : earned;
    }
}
