namespace OmgekeerdeToets.Numbers;

/// <summary>The powers of ten that fit 31 bits.</summary>
internal static class PowersOfTen
{
    public const int Most = 9;

    public static long Of(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
