using System.Collections.Immutable;
using System.Text;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>A page goes on a USB stick and into a mail: it is never larger than a megabyte.</summary>
internal static class PageRoom
{
    public const int MostBytes = 1_000_000;

    public static int SizeOf(string html) => Encoding.UTF8.GetByteCount(html);

    /// <summary>The tables with so many bytes less, or as many less as there are: the pairs that take most room go first.</summary>
    public static ImmutableArray<WhatIfTable> Leaner(ImmutableArray<Chapter> chapters, ImmutableArray<WhatIfTable> tables, int bytes)
    {
        var lean = tables;
        if (bytes <= 0)
        {
            return lean;
        }

        var won = tables.Select((table, i) => (Place: i, Bytes: SizeOf(WhatIfData.Of(chapters[i], table)) - SizeOf(WhatIfData.Of(chapters[i], table.WithoutPairs()))));
        foreach (var (place, saved) in won.OrderByDescending(one => one.Bytes).ThenBy(one => one.Place))
        {
            if (bytes > 0)
            {
                lean = lean.SetItem(place, lean[place].WithoutPairs());
                bytes -= saved;
            }
        }

        return lean;
    }
}
