using Xunit.Abstractions;

namespace OmgekeerdeToets.Mutants;

/// <summary>Hears what xunit says: the tests it finds, the first that fails, and that it is done.</summary>
internal sealed class Listener : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim done = new();
    private readonly List<ITestCase> cases = [];

    public IReadOnlyList<ITestCase> Cases => cases;

    /// <summary>What the first failure said; null when none did.</summary>
    public string? Failure { get; private set; }

    public bool Wait(TimeSpan most) => done.Wait(most);

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage found:
                cases.Add(found.TestCase);
                break;
            case IFailureInformation failed:
                Failure ??= failed.Messages.FirstOrDefault() ?? failed.ExceptionTypes.FirstOrDefault() ?? "failed";
                break;
            case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                done.Set();
                break;
        }

        return true;
    }

    public void Dispose() => done.Dispose();
}
