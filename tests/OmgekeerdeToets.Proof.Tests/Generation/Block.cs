using System.Collections.Immutable;
using System.Text;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>A line of YAML with the lines below it, one level deeper.</summary>
/// <param name="Line">The line, without its indentation.</param>
/// <param name="Children">What stands below it.</param>
internal sealed record Block(string Line, ImmutableArray<Block> Children)
{
    public Block(string line, params IEnumerable<Block> children)
        : this(line, [.. children])
    {
    }

    /// <summary>Whether a smaller pack may go without it; whether it then still loads is another matter.</summary>
    public bool CanGo { get; init; }

    /// <summary>Shorter lines that could stand in its place.</summary>
    public ImmutableArray<string> Shorter { get; init; } = [];

    public static implicit operator Block(string line) => new(line);

    public static string Render(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            block.Write(text, 0);
        }

        return text.ToString();
    }

    /// <summary>Everything that is the same but for one thing less, the largest things first.</summary>
    public static IEnumerable<ImmutableArray<Block>> Smaller(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].CanGo)
            {
                yield return blocks.RemoveAt(i);
            }
        }

        for (var i = 0; i < blocks.Length; i++)
        {
            foreach (var shorter in blocks[i].Shorter)
            {
                yield return blocks.SetItem(i, blocks[i] with { Line = shorter, Shorter = [] });
            }

            foreach (var children in Smaller(blocks[i].Children))
            {
                yield return blocks.SetItem(i, blocks[i] with { Children = children });
            }
        }
    }

    private void Write(StringBuilder text, int depth)
    {
        // Without a line of its own it only stands a level deeper.
        if (Line.Length > 0)
        {
            text.Append(' ', depth * 2).Append(Line).Append('\n');
        }

        foreach (var child in Children)
        {
            child.Write(text, depth + 1);
        }
    }
}
