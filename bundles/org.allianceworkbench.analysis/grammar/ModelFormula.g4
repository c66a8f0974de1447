/** Formulas of mixed models as R and lme4 write them; ModelFormula.java tells what each form means. */
grammar ModelFormula;

formula : outcome=variable '~' sum EOF ;

sum
	: sign=('+' | '-')? product                                             # first
	| sum op=('+' | '-') product                                            # next
	;

product
	: interaction                                                           # plain
	| product op=('*' | '/') interaction                                    # crossed
	;

interaction : degree (':' degree)* ;

degree : part ('^' NUMBER)? ;

part
	: variable                                                              # single
	| NUMBER                                                                # constant
	| IDENTITY '(' monomial ')'                                             # identity
	| POLY '(' variable ',' NUMBER (',' NAME '=' NAME)? ')'                 # polynomial
	| FACTOR '(' variable ')'                                               # category
	| '(' sum bar=('|' | '||') group ')'                                    # random
	| '(' sum ')'                                                           # bracket
	;

monomial : power ('*' power)* ;

power : variable ('^' NUMBER)? ;

group : cell ('/' cell)* ;

cell : variable (':' variable)* (':' '(' cell ')')? ;

variable : NAME | QUOTED | IDENTITY | POLY | FACTOR ;

IDENTITY : 'I' ;
POLY : 'poly' ;
FACTOR : 'factor' ;
NUMBER : [0-9]+ ;
NAME : (LETTER | '.') (LETTER | [\p{M}\p{N}_.$#@])* ;
QUOTED : '`' ~[`\r\n]+ '`' ;
BLANK : [ \t\r\n\u00A0]+ -> skip ;
OTHER : . ;

fragment LETTER : [\p{L}] ;
