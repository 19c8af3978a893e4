import type { Turns } from './turns';

/** How a program is used: its example is documentation. */
export const MANUAL: Turns = {
  least: 3,
  turns: [
    /\b(?:user|admin(?:istrator)?|reference|installation) (?:manual|guide)\b|\bquick start\b|\btutorial\b|\brelease notes\b|\bknowledge base\b/i,
    /\b(?:figure|screenshot|table) \d+ (?:shows|illustrates|lists)\b|\b(?:the following|this) example\b|\bfor example, enter\b/i,
    /\bclick(?: on)? (?:the )?[A-Z]|\bopen [A-Z]\w+ ?>|\bselect (?:the )?[A-Z]\w+ from\b/,
    /\bfields? (?:marked )?(?:with \*|are required)|\brequired fields?\b|\bare required\b/i,
    /\b(?:sample|dummy|test|demo|fictitious) (?:patients?|data|records?|messages?)\b|\b(?:Mary|John|Jane|Test) (?:Sample|Test|Doe|Public|Example)\b/i,
    /\b(?:command|parameter|endpoint|request body|response body|json|xml|api)\b/i,
  ],
};

/** How programs ask for data: what stands there as an answer is an example. A page that asked a server itself shows what came. */
export const INTERFACE: Turns = {
  least: 3,
  must: /^(?![\s\S]*\b(?:request url|server response)\b)/i,
  turns: [
    /\b(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/)?\/[\w{:]/,
    /\/(?:\{\w{1,30}\}|:[a-z]\w{1,30})|\{\{?\w{1,20}(?:url|host|key|token)\}/i,
    /\b(?:query |path |url |body |optional )?parameters?\b|\brequest (?:body|headers?)\b|\bendpoints?\b/i,
    /\b(?:example|sample) (?:request|response|payload|message|call|output)s?\b|^(?:examples?|requests?|responses?):?$/im,
    /\bAPI (?:reference|docs|documentation|guide|overview)\b|\bimplementation guide\b|\bdeveloper (?:portal|guide|docs)\b|\bquick ?start\b|\bSDKs?\b/i,
    /\b[01]\.\.[1*](?!\d)|\bCodeableConcept\b|\bStructureDefinition\b|\bReference\(\w+/,
    /^(?:string|integer|boolean|number|date|datetime|object|array|required|optional)$/im,
    /\bcurl (?:-\w|--\w|['"]?https?:)|\bAuthorization: ?Bearer\b|\bYOUR[-_ ](?:API[-_ ])?(?:KEY|TOKEN)\b/i,
    /\b(?:200 OK|201 Created|400 Bad Request|401 Unauthorized|404 Not Found)\b/i,
    /\b(?:PID|MSH|OBX|PV1|DG1)(?:-\d{1,2}\b| segment\b)/,
  ],
};
