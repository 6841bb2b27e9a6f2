namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>
/// The dates of a case as they would be on the reference date of another: what counts in a rule is how long ago something was.
/// By whole months where the two dates are whole months apart, else by days.
/// </summary>
internal readonly record struct DayShift(DateOnly From, DateOnly To)
{
    public Fact? Of(Fact? fact)
    {
        if (fact is null || From == To)
        {
            return fact;
        }

        return fact.Value switch
        {
            { Date: { } date } => fact with { Value = FactValue.Of(Of(date)) },
            { Members: { IsEmpty: false } members } => fact with { Value = FactValue.Of([.. members.Select(Of)]) },
            _ => fact,
        };
    }

    private ListMember Of(ListMember member)
    {
        var shift = this;
        return new ListMember(member.Name, [.. member.Fields.Select(shift.Of)]);
    }

    private DateOnly Of(DateOnly date)
    {
        if (From.Day != To.Day)
        {
            var days = (long)date.DayNumber + To.DayNumber - From.DayNumber;
            return DateOnly.FromDayNumber((int)Math.Clamp(days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
        }

        var months = (To.Year - From.Year) * 12 + To.Month - From.Month;
        var monthsIn = (date.Year * 12) + date.Month - 1 + months;
        return monthsIn is < 12 or >= 120_000 ? date : date.AddMonths(months);
    }
}
