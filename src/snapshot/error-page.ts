/** How programs call the page on which they show what went wrong, with what they were handed: nobody wrote it to explain. */
export const ERROR_PAGE =
  /^(?:[A-Z]\w+ at \/(?:\S*|[^|·–-]*\/)|.* \/\/ Werkzeug Debugger|Action Controller: Exception caught|Whoops! There was an error\.?|HTTP Status 5\d\d [–-] Internal Server Error|Apache Tomcat\/[\d.]+ - Error report)$/;
