using System.Text;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Benchmarks.HandWriting;

/// <summary>Quantifiers, counts and aggregates: each a method of its own, called where it is read.</summary>
internal sealed class HandLists
{
    private readonly StringBuilder _methods = new();
    private int _count;

    /// <summary>The methods written so far.</summary>
    public string Methods => _methods.ToString();

    public string Quantified(BoundQuantifier quantifier, Func<BoundExpression, string> condition)
    {
        var all = quantifier.Quantifier == Quantifier.All;
        var name = Begin("long", quantifier.List, "if (count < 0) { return Three.Perhaps; }");
        _methods.Append($$"""
                    var t = {{(all ? "Three.Yes" : "Three.No")}};
                    for (var at = 0; at < count * {{Width(quantifier.List)}}; at += {{Width(quantifier.List)}})
                    {
                        t {{(all ? "&=" : "|=")}} {{condition(quantifier.Body)}};
                        if (t == {{(all ? "Three.No" : "Three.Yes")}}) { break; }
                    }

                    return {{(quantifier.Quantifier == Quantifier.None ? "Three.Not(t)" : "t")}};
                }

            """);
        return $"{name}(c)";
    }

    /// <summary>A count or an aggregate, as the bounds it lies between.</summary>
    public string Between(BoundExpression expression, Func<BoundExpression, string> condition) => expression switch
    {
        BoundCount count => Counted(count, condition),
        BoundAggregate { Filter: null, Field: BoundField field } aggregate => Aggregated(aggregate, field.Definition),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private string Counted(BoundCount count, Func<BoundExpression, string> condition)
    {
        var name = Begin("(long Low, long High)", count.List, "if (count < 0) { return (-Three.Endless, Three.Endless); }");
        _methods.Append($$"""
                    var (low, high) = (0L, 0L);
                    for (var at = 0; at < count * {{Width(count.List)}}; at += {{Width(count.List)}})
                    {
                        var t = {{(count.Filter is { } filter ? condition(filter) : "Three.Yes")}};
                        low += t >> 1;
                        high += t & 1;
                    }

                    return (low, high);
                }

            """);
        return $"{name}(c)";
    }

    private static string Aggregated(BoundAggregate aggregate, FactDefinition field)
    {
        var method = aggregate.Aggregate switch
        {
            Aggregate.Sum => "Sum",
            Aggregate.Highest => "Highest",
            Aggregate.Lowest => "Lowest",
            _ => throw new NotSupportedException(aggregate.Aggregate.ToString()),
        };
        var list = HandNumber.Text(aggregate.List.Index);
        return $"Over.{method}(c.Lists[{list}], c.Counts[{list}], {Width(aggregate.List)}, {HandNumber.Text(field.Index)}, "
            + $"{Bound(field.Minimum, field, "-Three.Endless")}, {Bound(field.Maximum, field, "Three.Endless")})";
    }

    private static string Bound(Fraction? bound, FactDefinition field, string otherwise) =>
        bound is { } number ? HandNumber.Text((long)number.Numerator * HandNumber.TimesOf(field)) : otherwise;

    private string Begin(string type, FactDefinition list, string whenUnknown)
    {
        var name = "List" + HandNumber.Text(++_count);
        _methods.Append($$"""
                private static {{type}} {{name}}(HandCase c)
                {
                    var (m, count) = (c.Lists[{{HandNumber.Text(list.Index)}}], c.Counts[{{HandNumber.Text(list.Index)}}]);
                    {{whenUnknown}}

            """);
        return name;
    }

    private static string Width(FactDefinition list) => HandNumber.Text(list.Fields.Length);
}
