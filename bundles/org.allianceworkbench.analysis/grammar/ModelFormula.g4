/** Formulas of mixed models as R and lme4 write them; ModelFormula.java tells what each form means. */
grammar ModelFormula;

formula : (outcome=variable | response=computed) '~' sum EOF ;

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
	| computed                                                              # calculation
	| '(' sum bar=('|' | '||') group ')'                                    # random
	| '(' sum ')'                                                           # bracket
	;

monomial : power ('*' power)* ;

power : variable ('^' NUMBER)? ;

computed : function=(IDENTITY | FUNCTION) '(' arithmetic ')' ;

arithmetic
	: <assoc=right> arithmetic op='^' arithmetic                            # binary
	| '-' arithmetic                                                        # negative
	| arithmetic op=('*' | '/') arithmetic                                  # binary
	| arithmetic op=('+' | '-') arithmetic                                  # binary
	| '(' arithmetic ')'                                                    # inBrackets
	| FUNCTION '(' arithmetic ')'                                           # call
	| (NUMBER | DECIMAL)                                                    # literal
	| variable                                                              # value
	;

group : cell ('/' cell)* ;

cell : variable (':' variable)* (':' '(' cell ')')? ;

variable : NAME | QUOTED | IDENTITY | POLY | FACTOR | FUNCTION ;

IDENTITY : 'I' ;
POLY : 'poly' ;
FACTOR : 'factor' ;
FUNCTION : 'log' | 'log1p' | 'log2' | 'log10' | 'sqrt' | 'exp' | 'abs' | 'scale' ;
NUMBER : [0-9]+ ;
DECIMAL : ([0-9]+ '.' [0-9]* | '.' [0-9]+ | [0-9]+) ([eE] [+-]? [0-9]+)? ;
NAME : (LETTER | '.') (LETTER | [\p{M}\p{N}_.$#@])* ;
QUOTED : '`' ~[`\r\n]+ '`' ;
BLANK : [ \t\r\n\u00A0]+ -> skip ;
OTHER : . ;

fragment LETTER : [\p{L}] ;
