/** The language of rules, filters and formulas; Expression.java tells what each form means. */
grammar Expression;

options { caseInsensitive = true; }

input : expression EOF ;

expression
	: operand test?                                                # comparison
	| NOT expression                                               # negation
	| expression AND expression                                    # and
	| expression OR expression                                     # or
	;

test
	: op=('=' | '<>' | '!=' | '<' | '<=' | '>' | '>=') operand     # compared
	| NOT? BETWEEN operand AND operand                             # between
	| NOT? IN '(' operand (',' operand)* ')'                       # member
	;

operand
	: '(' expression ')'                                           # group
	| literal                                                      # constant
	| EACH                                                         # each
	| NAME '(' (argument (',' argument)* (WHERE expression)?)? ')' # call
	| NAME                                                         # variable
	| '-' operand                                                  # minus
	| operand op=('*' | '/') operand                               # product
	| operand op=('+' | '-') operand                               # sum
	;

argument
	: NAME TO NAME                                                 # range
	| NAME '*'                                                     # prefix
	| expression                                                   # single
	;

literal
	: NUMBER                                                       # number
	| DATE                                                         # date
	| TEXT                                                         # text
	| (TRUE | FALSE)                                               # truth
	;

AND : 'and' ;
OR : 'or' ;
NOT : 'not' ;
IN : 'in' ;
BETWEEN : 'between' ;
TO : 'to' ;
WHERE : 'where' ;
EACH : 'each' ;
TRUE : 'true' ;
FALSE : 'false' ;

DATE : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT ;
NUMBER : (DIGIT+ ('.' DIGIT+)? | '.' DIGIT+) ('e' [+-]? DIGIT+)? ;
TEXT : '\'' ('\'\'' | ~['\r\n])* '\'' | '"' ('""' | ~["\r\n])* '"' ;
NAME : LETTER (LETTER | MARK | [_.$#@])* ;
BLANK : [ \t\r\n\u00A0]+ -> skip ;
OTHER : . ;

fragment DIGIT : [0-9] ;
fragment LETTER : [\p{L}] ;
fragment MARK : [\p{M}\p{N}] ;
