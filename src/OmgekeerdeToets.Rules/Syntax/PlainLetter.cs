using System.Collections.Frozen;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// The letter under its accents, as the canonical decomposition of Unicode has it. That of the framework needs ICU on Linux: a
/// machine may lack it, and every start would pay for it. Those decompositions never change, so a list holds them.
/// </summary>
internal static class PlainLetter
{
    /// <summary>First the letter, then how it looks with accents. Of the capitals only the one that has no small form of its own.</summary>
    private static readonly FrozenDictionary<char, char> Plain = new[]
    {
        "Iİ",
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    }.SelectMany(row => row.Skip(1), (row, accented) => KeyValuePair.Create(accented, row[0])).ToFrozenDictionary();

    /// <summary>A small letter without accents; any other sign as it is.</summary>
    public static char Of(char letter) => Plain.GetValueOrDefault(letter, letter);
}
