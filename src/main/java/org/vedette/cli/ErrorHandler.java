package org.vedette.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.vedette.cli.output.ExitCode;
import org.vedette.query.QueryException;
import org.vedette.read.ReadException;
import org.vedette.store.StoreException;
import picocli.CommandLine;

/** One line for each error that a user may meet; a stack trace only for a defect. */
final class ErrorHandler implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        int code =
                switch (e) {
                    case ReadException error -> say(command, String.valueOf(error.getMessage()), ExitCode.USAGE);
                    case QueryException error -> say(command, String.valueOf(error.getMessage()), ExitCode.USAGE);
                    case StoreException error -> say(command, String.valueOf(error.getMessage()), ExitCode.FAILURE);
                    case IOException error -> say(command, describe(error), ExitCode.FAILURE);
                    case UncheckedIOException error -> say(command, describe(cause(error)), ExitCode.FAILURE);
                    default -> -1;
                };
        if (code >= 0) {
            return code;
        }
        e.printStackTrace(command.getErr());
        return say(command, "this is a defect of Vedette: please report it with the lines above", ExitCode.FAILURE);
    }

    private static int say(CommandLine command, String message, int code) {
        command.getErr().println("vedette: " + message);
        command.getErr().flush();
        return code;
    }

    private static Throwable cause(UncheckedIOException error) {
        return error.getCause() == null ? error : error.getCause();
    }

    private static String describe(Throwable error) {
        return switch (error) {
            case AccessDeniedException denied ->
                denied.getFile() + ": no permission; change its rights or name another file";
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder; check the path";
            default -> {
                String message = error.getMessage();
                yield message != null && message.contains("No space left")
                        ? message + ": free some space and run the same command again; nothing stored is lost"
                        : String.valueOf(message == null ? error : message);
            }
        };
    }
}
