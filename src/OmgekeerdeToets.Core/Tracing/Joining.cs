namespace OmgekeerdeToets.Tracing;

/// <summary>How a node of the reasoning comes to its verdict from what stands below it.</summary>
internal enum Joining
{
    /// <summary>It does not: it stands by itself, and below it stands only what it reads.</summary>
    Nothing,

    /// <summary>All of it holds; of an exception (<i>tenzij</i>) the opposite.</summary>
    All,

    /// <summary>Some of it holds.</summary>
    Some,

    /// <summary>None of it holds.</summary>
    None,

    /// <summary>The one below it does not hold.</summary>
    Not,

    /// <summary><c>als … dan … anders …</c>, in that order.</summary>
    Choice,
}
