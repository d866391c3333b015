package org.chancery.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the paths that a user gives stand for: files as they are, folders with all that is in them
/// in the order of names, `-` for standard input. Hidden files and linked folders within a folder
/// are passed over. A path that cannot be opened stays, so that reading it tells why.
public final class Sources {
  private Sources() {}

  /// The sources of all paths, in order.
  public static List<Source> of(List<String> paths) {
    List<Source> sources = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(Source.STANDARD_INPUT)) {
        sources.add(Source.standardInput());
      } else {
        open(path, Path.of(path), sources);
      }
    }
    return sources;
  }

  private static void open(String name, Path path, List<Source> sources) {
    if (!Files.isDirectory(path)) {
      sources.add(Source.file(name, path));
      return;
    }
    try {
      for (Path inside : sorted(path)) {
        open(inside(name, inside), inside, sources);
      }
    } catch (IOException e) {
      sources.add(Source.file(name, path));
    }
  }

  private static String inside(String folder, Path path) {
    return (folder.endsWith("/") ? folder : folder + "/") + path.getFileName();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, Sources::isWanted)) {
      inside.forEach(paths::add);
    }
    paths.sort(null);
    return paths;
  }

  private static boolean isWanted(Path path) throws IOException {
    boolean linkedFolder =
        Files.isDirectory(path) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    return !linkedFolder && !path.getFileName().toString().startsWith(".");
  }
}
