using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Numbers in whole parts, and how many members certainly count for what is worked out of a list.</summary>
internal sealed partial class Registers
{
    private ScaledBounds[] _scaled = [];
    private int[] _certain = [];

    /// <summary>True when a number did not fit whole parts: then nothing that was found counts.</summary>
    public bool HasOutgrown { get; private set; }

    public ref ScaledBounds Scaled(int number) => ref _scaled[number];

    /// <summary>How many members certainly count for an aggregate.</summary>
    public ref int Certain(int aggregate) => ref _certain[aggregate];

    public void Outgrow() => HasOutgrown = true;

    /// <summary>An end that was computed from ends that are not open; nothing goes on with one that does not fit.</summary>
    public long Fitting(long end)
    {
        if (end is > -FactWord.Limit and < FactWord.Limit)
        {
            return end;
        }

        Outgrow();
        return 0;
    }
}
