namespace OmgekeerdeToets.Exploring;

/// <summary>The name of something that can be open, made once for all lines; and where it was read first in the goal at hand.</summary>
/// <param name="name">As a reader names it.</param>
/// <param name="sensitivity">How delicate it is: what is less so is asked first.</param>
internal sealed class AskedName(string name, int sensitivity)
{
    public static readonly Comparison<AskedName> AskingOrder = (left, right) =>
        left._step != right._step ? left._step - right._step
        : left._sensitivity != right._sensitivity ? left._sensitivity - right._sensitivity
        : string.CompareOrdinal(left.Name, right.Name);

    private readonly int _sensitivity = sensitivity;
    private long _turn;
    private int _step;

    public string Name => name;

    /// <summary>Read by this step in this turn; true when it had not been read in it yet. The first step that reads it counts.</summary>
    public bool IsNewIn(long turn, int step)
    {
        var isNew = _turn != turn;
        _step = isNew ? step : Math.Min(step, _step);
        _turn = turn;
        return isNew;
    }
}
