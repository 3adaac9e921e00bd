package org.vedette.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "vedette",
        description = "Reads news about military affairs and keeps a graph of who said what.",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class})
public final class Vedette {
    private Vedette() {}

    public static void main(String[] args) {
        Injector injector = Guice.createInjector(new VedetteModule());
        CommandLine.IFactory factory = new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type.getPackageName().startsWith("org.vedette")
                        ? injector.getInstance(type)
                        : CommandLine.defaultFactory().create(type);
            }
        };
        System.exit(new CommandLine(new Vedette(), factory).execute(args));
    }
}
