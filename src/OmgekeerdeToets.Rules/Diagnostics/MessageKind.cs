namespace OmgekeerdeToets.Diagnostics;

/// <summary>A permanent code with its severity and title. The sentences are made beside it, in <c>Messages/</c>.</summary>
internal sealed record MessageKind(string Code, Severity Severity, string Title)
{
    public Message Say(string text, string? hint = null) => new(this, text, hint);
}

/// <summary>A sentence of a kind, not yet at a place.</summary>
internal sealed record Message(MessageKind Kind, string Text, string? Hint);
