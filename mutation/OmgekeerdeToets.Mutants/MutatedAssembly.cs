using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace OmgekeerdeToets.Mutants;

/// <summary>
/// An assembly into which dotnet-stryker wrote all its mutants at once. A switch in it says which of them lives; the
/// same switch can note which mutants are passed.
/// </summary>
internal sealed class MutatedAssembly
{
    /// <summary>No mutant lives: the code as it was written.</summary>
    public const int None = -1;

    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly FieldInfo active;
    private readonly FieldInfo capture;
    private readonly MethodInfo takeCoverage;

    public MutatedAssembly(Assembly assembly)
    {
        var control = assembly.GetTypes().SingleOrDefault(type => string.Equals(type.Name, "MutantControl", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There are no mutants in {assembly.Location}.");
        active = Field(control, "ActiveMutant");
        capture = Field(control, "CaptureCoverage");
        takeCoverage = control.GetMethod("GetCoverageData", Static) ?? throw Missing(control, "GetCoverageData");
        Activate(None);
    }

    public void Activate(int mutant) => active.SetValue(null, mutant);

    /// <summary>The mutants that are passed while something runs; which of them only while something is made once.</summary>
    public (ImmutableArray<int> Passed, ImmutableArray<int> PassedOnce) Capture(Action run)
    {
        capture.SetValue(null, true);
        takeCoverage.Invoke(null, null);
        run();
        var lists = ((IEnumerable)takeCoverage.Invoke(null, null)!).Cast<IEnumerable>().Select(Ids).ToList();
        capture.SetValue(null, false);
        return (lists[0], lists[1]);
    }

    private static ImmutableArray<int> Ids(IEnumerable list) => [.. list.Cast<int>().Distinct().Order()];

    private static FieldInfo Field(Type control, string name) => control.GetField(name, Static) ?? throw Missing(control, name);

    private static InvalidOperationException Missing(Type control, string name) => new($"{control.FullName} has no {name}.");
}
