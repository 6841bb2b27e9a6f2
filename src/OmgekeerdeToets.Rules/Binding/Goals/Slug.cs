using System.Text;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>What a rule without a name is called: made of what it concludes, never of where it stands.</summary>
internal static class Slug
{
    private const int Longest = 80;

    /// <summary>Lower case, letters, digits, points and underscores; anything else becomes one dash.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '.')
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        return whole.Length <= Longest ? whole : whole[..Longest].TrimEnd('-');
    }

    public static string Of(params ReadOnlySpan<string> parts) => Of(string.Join('-', parts.ToArray()));
}
