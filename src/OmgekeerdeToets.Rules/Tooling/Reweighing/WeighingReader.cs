using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Reweighing;

/// <summary>Reads one <c>--weging</c>: an order of criteria, a criterion that moves, or the weight of an argument.</summary>
internal sealed class WeighingReader(SourceText text, DiagnosticBag messages)
{
    /// <summary>The blueprint that weighs so; the same where something is wrong with it.</summary>
    public Blueprint Apply(Blueprint blueprint)
    {
        var equals = text.Content.IndexOf('=', StringComparison.Ordinal);
        return equals >= 0 ? WithWeight(blueprint, equals) : blueprint with { Order = OrderOf(blueprint.Order) };
    }

    private ImmutableArray<Criterion> OrderOf(ImmutableArray<Criterion> now)
    {
        var words = Words();
        switch (words)
        {
            case []:
                messages.Add(text.Span(0, text.Content.Length), WeighingMessages.Nothing());
                return now;
            case [var one, { Word: WeighingMessages.First }]:
                return CriterionAt(one) is { } first ? Reweighed.First(now, first) : now;
            case [var one, { Word: WeighingMessages.Last }]:
                return CriterionAt(one) is { } last ? now.Remove(last).Add(last) : now;
            case [{ Word: WeighingMessages.Without }, var one]:
                return CriterionAt(one) is { } without ? now.Remove(without) : now;
            default:
                return Listed(words) ?? now;
        }
    }

    /// <summary>Null when a word is no criterion, or stands there twice.</summary>
    private ImmutableArray<Criterion>? Listed(ImmutableArray<Placed> words)
    {
        var order = ImmutableArray.CreateBuilder<Criterion>(words.Length);
        foreach (var word in words)
        {
            if (CriterionAt(word) is not { } criterion)
            {
                return null;
            }

            if (order.Contains(criterion))
            {
                messages.Add(word.Span, WeighingMessages.Twice(word.Word));
                return null;
            }

            order.Add(criterion);
        }

        return order.ToImmutable();
    }

    private Criterion? CriterionAt(Placed word)
    {
        if (PackWords.Criteria.TryGet(word.Word, out var criterion))
        {
            return criterion;
        }

        messages.Add(word.Span, WeighingMessages.NoCriterion(word.Word, NearMiss.Find(word.Word, PackWords.Criteria.Words)));
        return null;
    }

    private Blueprint WithWeight(Blueprint blueprint, int equals)
    {
        var (name, value) = (PlacedIn(0, equals), PlacedIn(equals + 1, text.Content.Length - equals - 1));
        if (WeighedArguments.Find(blueprint, name.Word) is not [var argument])
        {
            messages.Add(name.Span, WeighedArguments.Refusal(blueprint, name.Word));
            return blueprint;
        }

        if (!PackWords.Weights.TryGet(value.Word, out var weight))
        {
            messages.Add(value.Span, WeighingMessages.NoWeight(value.Word, NearMiss.Find(value.Word, PackWords.Weights.Words)));
            return blueprint;
        }

        if (weight == Weight.Decisive && argument.SpeaksFor)
        {
            messages.Add(value.Span, WeighingMessages.DecisiveFor());
            return blueprint;
        }

        return WeighedArguments.With(blueprint, argument.Rule, weight);
    }

    private ImmutableArray<Placed> Words()
    {
        var words = ImmutableArray.CreateBuilder<Placed>();
        for (var at = 0; at < text.Content.Length; at++)
        {
            var length = text.Content.AsSpan(at).IndexOfAny(", ");
            length = length < 0 ? text.Content.Length - at : length;
            if (length > 0)
            {
                words.Add(new Placed(text.Content.Substring(at, length), text.Span(at, length)));
                at += length;
            }
        }

        return words.ToImmutable();
    }

    private Placed PlacedIn(int start, int length)
    {
        var part = text.Content.Substring(start, length);
        var trimmed = part.Trim();
        return new Placed(trimmed, text.Span(start + part.Length - part.TrimStart().Length, trimmed.Length));
    }

    /// <summary>A word and where it was typed.</summary>
    private readonly record struct Placed(string Word, Span Span);
}
