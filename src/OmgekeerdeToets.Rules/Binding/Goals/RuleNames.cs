using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>Something of which a pack may hold several in one section, with the id that sets it apart.</summary>
internal sealed record Named<T>(string Id, T Item);

/// <summary>
/// Gives the rules of one section their ids, <c>doel/oplossing/sectie/regel</c>, and puts them in the order of those ids:
/// so nothing depends on where in a file a rule stands.
/// </summary>
internal static class RuleNames
{
    /// <param name="section">The id of the section.</param>
    /// <param name="items">The rules.</param>
    /// <param name="name">What the author calls it (<c>naam</c>); null when he gives it no name.</param>
    /// <param name="slug">What it concludes.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="twice">What to say about the second of one name.</param>
    /// <param name="context">Where to say it.</param>
    public static ImmutableArray<Named<T>> Assign<T>(
        string section,
        ImmutableArray<T> items,
        Func<T, Located<string>?> name,
        Func<T, string> slug,
        Func<T, Span> span,
        Func<string, SourceLocation?, Message> twice,
        BindingContext context)
    {
        var named = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var own = name(item) is { IsBroken: false } given ? given.Value : slug(item);
            var id = section + "/" + own;
            if (named.TryGetValue(id, out var first))
            {
                context.Diagnostics.Add((name(item)?.Span ?? span(item)).FirstLine, twice(id, span(first).Location));
                continue;
            }

            named.Add(id, item);
        }

        return [.. named.Select(pair => new Named<T>(pair.Key, pair.Value))];
    }
}
