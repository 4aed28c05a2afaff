package dev.countersign.simulator.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text fields of a multipart form. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");

  private Multipart() {}

  static Map<String, String> fields(String contentType, String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (boundary.find()) {
      for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
        add(part, fields);
      }
    }
    return fields;
  }

  private static void add(String part, Map<String, String> fields) {
    int blankLine = part.indexOf("\r\n\r\n");
    Matcher name = NAME.matcher(part);
    if (blankLine > 0 && name.find() && name.start() < blankLine) {
      fields.put(name.group(1), part.substring(blankLine + 4).replaceFirst("\r\n\\z", ""));
    }
  }
}
