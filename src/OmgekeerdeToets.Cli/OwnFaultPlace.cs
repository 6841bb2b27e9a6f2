using System.Diagnostics;

namespace OmgekeerdeToets.Cli;

/// <summary>Enough to find a fault of ours by, and nothing of what the user typed.</summary>
internal static class OwnFaultPlace
{
    public static string Of(Exception fault)
    {
        var ours = new StackTrace(fault).GetFrames()
            .Select(frame => DiagnosticMethodInfo.Create(frame))
            .FirstOrDefault(method => method?.DeclaringTypeName.StartsWith(nameof(OmgekeerdeToets), StringComparison.Ordinal) == true);
        return ours is null ? fault.GetType().Name : $"{fault.GetType().Name} in {ours.DeclaringTypeName}.{ours.Name}";
    }
}
