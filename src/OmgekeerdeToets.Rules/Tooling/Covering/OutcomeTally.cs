namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>In how many cases something came out true, false, unknown. A case counts once, whatever number of members it has.</summary>
internal sealed class OutcomeTally
{
    private readonly int[] _counts = new int[3];
    private readonly int[] _lastCase = [-1, -1, -1];

    public OutcomeCounts Counts => new(_counts[(int)Truth.True], _counts[(int)Truth.False], _counts[(int)Truth.Unknown]);

    public void Add(Truth truth, int caseNumber)
    {
        if (_lastCase[(int)truth] != caseNumber)
        {
            _lastCase[(int)truth] = caseNumber;
            _counts[(int)truth]++;
        }
    }
}
