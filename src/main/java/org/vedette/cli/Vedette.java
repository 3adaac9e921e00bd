package org.vedette.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.BackupCommand;
import org.vedette.cli.command.CompactCommand;
import org.vedette.cli.command.DemoCommand;
import org.vedette.cli.command.DoctorCommand;
import org.vedette.cli.command.ExportCommand;
import org.vedette.cli.command.ExtractCommand;
import org.vedette.cli.command.IngestCommand;
import org.vedette.cli.command.QueryCommand;
import org.vedette.cli.command.RemoveCommand;
import org.vedette.cli.command.RestoreCommand;
import org.vedette.cli.command.ServeCommand;
import org.vedette.cli.command.StatsCommand;
import org.vedette.cli.command.TrainCommand;
import org.vedette.cli.command.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "vedette",
        description = "Reads news about military affairs and keeps a graph of who said what.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            ValidateCommand.class,
            RemoveCommand.class,
            StatsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            DoctorCommand.class,
            TrainCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 all well, 1 some articles were rejected, 2 wrong usage, 3 the store or the environment failed."
        })
public final class Vedette implements Runnable {
    /** Held, so that their levels are not lost with them. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** On new JDKs it says at each start that it could be quicker. */
    private static final Logger LUCENE_VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    @Spec
    private @Nullable CommandSpec spec;

    private Vedette() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.WARNING);
        LUCENE_VECTORS.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(args));
    }

    /** The whole command line; nothing heavy is loaded before a command runs. */
    static CommandLine commandLine() {
        Injector injector = Guice.createInjector(Stage.DEVELOPMENT, new VedetteModule());
        CommandLine.IFactory factory = new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type.getPackageName().startsWith("org.vedette.cli") && !type.isEnum()
                        ? injector.getInstance(type)
                        : CommandLine.defaultFactory().create(type);
            }
        };
        return new CommandLine(new Vedette(), factory)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new ErrorHandler());
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
        }
    }
}
