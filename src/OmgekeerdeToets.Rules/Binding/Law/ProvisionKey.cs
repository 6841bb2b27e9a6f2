using OmgekeerdeToets.Law;

namespace OmgekeerdeToets.Binding.Law;

/// <summary>How a provision is called.</summary>
internal static class ProvisionKey
{
    public static string Of(string law, string article, string? paragraph, string? part, string? under) => new Provision
    {
        Law = new Legislation { Name = law, Title = law },
        Article = article,
        Paragraph = paragraph,
        Part = part,
        Under = under,
        Paraphrase = "",
    }.Key;
}
