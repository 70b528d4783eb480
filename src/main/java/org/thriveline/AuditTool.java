package org.thriveline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code audit}: looks after the audit trail, without a server. */
@CommandLine.Command(
        name = "audit",
        description = "Verifies or exports the audit trail in the store (THRIVELINE_DATA, else ./data).",
        mixinStandardHelpOptions = true,
        subcommands = {AuditVerifyCommand.class, AuditExportCommand.class})
final class AuditTool implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say audit verify or audit export");
    }
}
