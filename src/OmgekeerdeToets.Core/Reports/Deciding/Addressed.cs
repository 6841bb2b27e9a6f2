using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>A text to the resident, with every sentence of the pack said to the one who reads it. What a person typed stays as it is.</summary>
/// <param name="Typed">What a person typed, and stands in the text without quotation marks.</param>
internal sealed record Addressed(ImmutableArray<string> Typed)
{
    public ImmutableArray<Block> Of(IEnumerable<Block> blocks) => [.. blocks.Select(Of)];

    public RichText Of(RichText text) => new([.. text.Runs.Select(run => run with { Text = Say(run.Text) })]);

    private Block Of(Block block) => block switch
    {
        Section section => section with { Title = Of(section.Title), Blocks = Of(section.Blocks) },
        Paragraph paragraph => paragraph with { Text = Of(paragraph.Text) },
        Bullets bullets => new Bullets([.. bullets.Items.Select(item => item with { Text = Of(item.Text), Below = Of(item.Below) })]),
        Pairs pairs => new Pairs([.. pairs.Items.Select(pair => pair with { Text = Of(pair.Text) })]),
        _ => block,
    };

    /// <summary>Around what was typed; it may have got a capital or a full stop, no more.</summary>
    private string Say(string text)
    {
        foreach (var typed in Typed)
        {
            var at = text.IndexOf(Phrase.Clause(typed), StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && typed.Trim().Length > 0)
            {
                var end = at + Phrase.Clause(typed).Length;
                return Say(text[..at]) + text[at..end] + Say(text[end..]);
            }
        }

        return AddressWording.ToYou(text);
    }
}
