namespace OmgekeerdeToets;

/// <summary>One Dutch sentence, and the node of the reasoning (<i>spoor</i>) it stands on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="TraceId">The id of the node; see <see cref="TraceNode.Id"/>.</param>
public sealed record Statement(string Text, string TraceId)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
