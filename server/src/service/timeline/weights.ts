// Written by `npm run train-phases` from the labelled timelines of the tests; not to be edited.

/** Tells the labelled timelines from which the weights were learnt. */
export const trainedOn = '6b4bae4cee257651';

/** A feature and what it says for each phase, in tenths and in the order of `phases`. */
export const table = `
at 0	-2 -2 -1 -2 -2 -2 -2
at 1	4 3 0 -1 -1 -1 -1
at 2	0 3 1 -1 -1 -1 -1
at end 1	-3 -2 -2 -2 -2 -3 -1
at end 2	0 -1 -1 -1 -3 -2 0
at end 3	0 0 -1 -2 -3 0 -3
at fifth 0	0 0 -1 -2 -3 -2 -2
at fifth 1	-2 -2 2 1 -3 -1 -2
at fifth 2	-2 -3 -3 -2 0 -3 -2
at fifth 3	-1 -2 -2 -3 0 2 -4
at fifth 4	-1 -1 -1 -2 -3 -3 4
earlier relapses	-1 -2 -3 2 3 8 4
f #	-2 -7 -6 -4 -5 -9 -2
f <id>	0 -2 -2 -3 -3 5 0
f a	-1 3 3 -1 -1 -1 -1
f ack	-1 -1 9 0 0 0 0
f alarm	-3 1 -3 -2 -2 -3 -3
f alert	-6 0 -2 -2 -4 -3 -2
f all	-1 -1 -1 -2 -5 9 5
f application	-4 -2 8 -2 3 -2 -2
f attempt	-5 -8 -4 -5 -7 -7 -4
f backend	0 1 7 -1 -1 0 0
f backlog	-2 -1 -1 -3 -2 -6 2
f backup	-11 -9 -9 -8 -10 -5 -11
f batch	4 -4 -2 -2 -3 0 -1
f broker	-2 -1 -2 -1 -5 2 -3
f build	-6 -4 -1 0 -2 5 -1
f cach	-4 -3 -4 -4 -9 -2 -2
f call	0 3 -1 -1 -2 1 3
f canary	-3 1 -2 -2 -2 6 -2
f card	4 0 0 0 0 0 0
f carrier	-3 -8 -3 -4 -8 -5 -4
f case	-1 -3 3 -1 -2 -1 2
f caus	-7 -4 -4 -4 1 -4 -7
f cdn	-4 -3 -4 -3 2 -5 -2
f certificat	-4 -2 -1 -1 -5 2 -1
f chang	-3 -2 -2 -2 -4 -2 -2
f clock	-1 -1 -3 -6 5 2 -3
f clos	-1 -2 -1 -1 -2 -2 12
f config	-5 -2 -9 -2 -3 -4 -3
f control	3 -3 -6 -4 -1 -2 3
f correct	-1 -1 -1 -1 -4 3 -3
f crisi	0 0 -1 11 0 -1 8
f customer	-1 6 -4 -4 -2 -4 -3
f data	-2 -3 -5 -4 -3 -2 -3
f declar	-1 -1 -2 11 0 -1 -1
f deploy	-2 -4 -4 -5 -4 -8 -3
f disk	5 2 -2 -1 -5 -4 -2
f duty	0 -1 1 3 -1 0 5
f emergency	-3 -2 -4 8 -3 -1 6
f error	-2 -9 -8 -7 -1 -8 -6
f external	-4 4 -3 -1 -1 -3 -1
f failover	-5 -3 -4 -5 -5 -4 -6
f featur	-8 -3 -3 -4 -5 -3 -11
f final	-2 -2 -2 -1 -3 -4 -6
f find	-1 0 0 0 5 -1 0
f firewall	-2 -2 -4 -5 4 -8 -3
f firmwar	-3 -1 1 -1 -2 -1 -1
f first	4 2 -2 -1 -2 -2 -1
f fix	-5 -5 -5 -6 -6 -10 -5
f flag	4 -3 -1 -3 -5 0 -2
f full	-1 -1 -1 -1 -1 3 3
f head	-1 -3 -2 -3 -5 -3 -3
f host	-2 -3 -3 -3 -3 0 -4
f hot	-1 -4 -6 -3 -7 5 -3
f hotlin	-2 -6 -1 -1 -2 -2 -2
f ic	-2 -1 -2 7 -1 -4 -1
f import	-1 -1 -1 -3 -7 6 -1
f inc	0 0 0 12 -1 0 1
f incident	-1 -1 0 3 -1 -1 4
f index	1 -2 -3 -3 -6 1 -4
f investigation	-3 -3 -10 -9 -1 -4 -5
f issu	-7 2 -5 -6 -3 -6 -1
f it	-2 -2 0 4 3 -2 -1
f key	-3 -2 -2 -1 -1 -7 -2
f lag	-10 -5 -5 -3 -6 -8 -3
f last	-3 -2 0 -1 -1 7 -1
f limit	-2 -2 -1 -2 -5 2 -3
f lock	3 -1 -1 -1 -2 1 -2
f maintenanc	-8 -4 -3 -2 -3 -2 -3
f major	0 -1 0 6 0 0 0
f manual	-3 -2 -3 -3 -4 -5 -3
f miss	-2 -2 -1 -1 3 -5 -3
f monitor	-6 4 -4 -4 -2 -5 0
f network	-1 -2 5 -1 -1 -1 0
f new	0 -1 -1 -2 -7 0 -2
f night	-4 1 1 -1 -2 -2 -2
f nightly	-3 -9 -3 -3 -6 -8 -5
f no	-4 -5 -5 -8 -8 -5 0
f noc	0 3 7 0 0 0 0
f node	-5 -2 -2 -2 -6 -3 -2
f old	-2 -2 -2 -3 2 2 -3
f on-call	0 -1 6 -1 -1 0 0
f one	-2 -2 -1 -2 9 -4 -2
f open	-1 -3 -3 3 -5 -2 -2
f operation	-1 2 6 -2 -1 0 3
f operator	-3 -2 1 -1 -2 -3 -1
f our	-1 -2 1 -1 1 -2 0
f outag	8 -2 -1 1 -1 1 3
f outbound	3 -2 -4 -2 -2 1 -2
f partner	-1 0 -4 -2 -2 -3 -3
f patch	-4 -3 -3 -4 1 -6 -2
f plan	-8 -2 -2 -2 -4 -1 -2
f primary	3 -4 0 -2 -2 -2 -1
f proposal	-3 -1 -2 -2 -3 -7 -2
f provider	-9 -4 -4 -5 -4 -6 -6
f queu	-3 1 -2 -3 -3 -4 3
f rais	-1 -2 1 5 -2 -2 -1
f reason	0 0 0 0 7 0 0
f registry	-2 -4 0 -1 -2 4 -2
f releas	0 -3 -2 -3 -3 -6 -2
f replay	-2 -1 -1 -3 -3 -6 4
f report	-2 8 -1 -2 -1 -1 -7
f resolv	-1 -2 -1 -1 -1 -1 13
f restart	-1 -2 -3 -2 -3 -9 -2
f roll	-4 -2 -2 -5 -6 1 -2
f rollback	-6 -4 -3 -3 -6 -2 -4
f root	-1 -1 -1 -1 7 -1 0
f rule	-2 -1 -1 -1 -5 8 -2
f second	-3 -8 -1 -2 -3 -1 -2
f secondary	1 0 9 0 -1 0 0
f security	-2 -2 7 3 -3 -2 -2
f servic	-3 -5 -3 -2 -2 5 -4
f session	-3 -2 -3 -2 3 -5 -2
f severity	0 0 -1 10 0 0 4
f sre	-5 2 4 -1 -1 -1 -1
f station	-1 3 -1 -1 -2 1 -1
f statu	-5 -4 -5 -4 -4 -5 -2
f storag	-5 -4 2 -2 0 -1 -1
f supplier	-1 -4 1 -3 5 -3 -2
f support	-3 4 -4 -3 -3 -2 -2
f suspect	-2 -4 -5 -5 -5 -5 -3
f synthetic	0 6 -1 0 0 0 0
f technician	-2 0 -1 -2 9 -3 -1
f tenant	-6 8 -4 -2 -6 -2 1
f test	-2 -2 -1 -4 -7 -5 2
f the	0 -1 0 -1 5 -1 -1
f thre	-2 8 -1 -1 -1 -2 -1
f ticket	-1 -5 0 -2 -3 -3 3
f traffic	-3 -1 -1 0 -2 4 -2
f two	2 -5 7 -2 -1 -2 0
f upgrad	-3 -3 -2 1 -4 -6 -5
f vendor	-2 -5 -5 -6 -1 -5 -5
f wait	-5 -3 -2 -3 -3 -5 -3
f ward	-1 8 0 0 -1 -2 -1
f watch	-9 -3 -2 -4 -3 -8 -3
f we	-3 1 0 4 0 -2 -2
l #	1 2 -1 0 1 0 0
l <name>	-1 2 1 -1 0 -2 0
l ?	-2 7 -2 -5 -3 -1 -2
l a	6 -3 -2 -5 -2 -5 -2
l account	3 0 -5 0 4 -2 -2
l ack	-3 -2 7 -1 -2 -1 -2
l acknowledg	-1 -1 9 0 0 0 0
l affect	-2 -2 -7 -10 -5 -4 -4
l again	-2 -4 -3 -1 -2 3 -2
l alarm	-3 7 2 0 -1 0 0
l alert	-1 5 0 -1 -1 -2 -1
l all	-4 -10 -5 -9 -9 2 -2
l answer	-1 -3 0 -3 -3 8 1
l app	-3 -2 -2 -1 -5 -6 -2
l assign	-1 -1 10 -1 -1 -1 -3
l back	-2 -3 -5 -4 -5 -7 -3
l be	-2 -3 -2 -2 -5 -5 -4
l begin	1 -3 0 -4 -8 -4 -3
l break	0 7 -2 -2 -1 -2 -2
l bridg	-1 -2 -1 1 -2 -3 -6
l calendar	-3 -1 -1 -2 -4 -4 -2
l call	-1 -4 2 2 -2 -2 4
l case	-1 -6 2 -3 -3 -1 0
l caus	0 -1 0 0 3 -1 3
l centr	-1 3 -1 0 0 7 0
l chang	-3 -3 -2 -1 1 -4 -3
l check	-2 -2 8 -2 1 -2 -2
l clos	0 0 0 0 0 0 12
l com	2 -1 -1 6 -1 -3 -1
l command	0 0 -2 8 3 0 0
l complaint	-4 1 -2 -5 -2 -3 -2
l complet	-1 -5 -1 -1 -3 8 4
l confirm	-1 -1 -5 -3 -1 6 -3
l consol	-1 4 7 0 0 0 0
l customer	-3 -4 -1 -1 -3 -5 -1
l dashboard	4 -3 3 -1 -3 -1 -1
l day	-5 -4 -2 -3 -5 -1 -4
l declar	-1 -1 -1 13 -1 -1 -1
l deploy	-10 -4 -9 -7 -4 -14 -4
l desk	-2 5 -1 0 -3 -4 -1
l differenc	-1 -2 -3 -5 -2 -5 2
l director	-3 -3 -5 -11 -4 -3 8
l do	-2 -2 -5 -5 -2 -4 4
l down	-2 2 -2 -2 2 -3 3
l drop	-3 -3 -3 -2 -2 -5 -3
l end	-9 -2 -3 -3 -3 1 4
l engineer	2 6 -1 0 -1 -2 0
l error	2 -3 -3 -5 -1 -8 2
l event	0 -4 3 -2 -1 -2 -2
l everyon	-2 -1 -2 -2 -2 4 0
l everywher	-1 -1 -3 -1 -4 4 -2
l expir	7 0 0 0 4 0 0
l fail	4 -2 -2 -2 -4 -3 -1
l find	-4 -3 -4 -2 -6 -3 -4
l fine	-3 -4 -5 -5 -6 -4 0
l finish	-11 -6 -4 -4 -5 -9 -10
l fix	-1 -2 -2 -2 -7 6 3
l freez	-3 1 -6 -6 -4 -3 -3
l go	5 -2 0 -2 5 1 -1
l green	-5 -3 -3 -2 -2 -6 -2
l grow	-7 -2 -4 -2 -2 -2 -2
l hand	-1 -3 -2 -5 -4 -9 -3
l healthy	-7 -3 -7 -4 -6 -6 -4
l hold	-11 -11 -10 -12 -11 0 -10
l host	-3 -1 5 -1 -3 -4 -2
l hotlin	0 5 1 0 0 0 0
l hour	2 -3 3 -2 -3 -4 -1
l improvement	-5 -4 -3 -3 -4 -3 -5
l in	-1 -1 -1 5 -4 0 -1
l incident	-2 -1 3 11 -1 -1 2
l inform	-4 -11 -3 6 -3 -3 -1
l investigat	-2 -2 10 -3 -2 -1 -2
l issu	-2 -1 5 4 -2 -3 -2
l it	-1 2 6 0 1 -1 -1
l itself	-3 -4 -4 -2 -2 -4 -3
l join	0 0 0 10 0 0 -1
l key	-3 -2 -1 -3 -1 -4 -5
l laptop	-1 -1 3 -1 4 -2 -1
l late	-8 -5 -8 -4 -6 -8 -6
l lead	0 0 -1 3 0 0 0
l lift	-7 -2 -4 -3 -4 -5 9
l limit	4 -1 -1 0 1 -2 -1
l line	-2 -3 0 0 -2 -2 -2
l list	-5 -3 -6 -2 -7 -3 -1
l load	3 -2 -1 -2 2 12 -1
l lock	-2 -1 -2 -4 4 -8 0
l log	-2 3 3 -3 -3 0 -1
l look	0 0 12 -1 -1 0 0
l lose	5 -2 -1 -4 -5 -3 0
l m	-5 0 0 0 -2 7 -1
l maintenanc	-7 -10 -6 -4 3 -5 -5
l manager	0 4 5 6 -1 0 0
l messag	1 -3 -2 -4 4 -5 -3
l minut	1 -3 2 -2 -1 3 -2
l monitor	-6 -12 -7 -8 -6 -6 -11
l morn	-5 -4 -3 -1 5 -2 -2
l night	0 -3 -4 -4 -2 -3 1
l normal	-7 -3 -4 -5 -8 2 -5
l noth	-2 1 -2 -5 -5 -4 -2
l off	0 1 -2 -2 -3 -10 2
l ok	2 0 -2 -3 -3 -1 -3
l on	1 -6 -6 -3 -3 -4 -4
l on-call	-1 7 7 0 -1 -1 0
l one	-2 -1 -4 -1 5 -2 -1
l open	-1 -3 -3 2 -3 1 -1
l order	-4 -4 -3 -3 -4 -3 6
l out	-1 -2 -4 -3 -4 -6 3
l over	0 0 4 0 0 -1 8
l owner	-1 -1 1 -1 -1 -4 1
l page	-2 -3 0 -1 -2 -2 0
l pass	-5 -3 -2 -3 -4 3 -3
l phon	-2 2 -2 -4 -2 -2 -1
l plan	-3 -2 -2 -2 -5 1 -2
l production	-12 -4 -2 -4 -3 -2 -4
l queu	-1 -3 4 -1 1 -1 -1
l record	3 -1 0 0 -1 -2 0
l recover	-1 0 0 -1 -2 5 -1
l region	0 -2 -1 -1 -2 -2 -3
l reject	9 -1 -2 -1 4 -2 -1
l releas	-2 -1 -1 -1 -1 4 -2
l report	5 -4 -1 -1 -1 -4 -5
l request	4 -2 -4 -5 -3 -4 -2
l resolv	0 -1 -1 -2 -2 -2 8
l result	-4 -3 -4 -7 -5 -6 -2
l return	-2 -1 -1 0 -5 -9 -1
l review	-2 -2 -1 -2 -2 -5 -5
l right	-2 -2 -1 -1 -1 4 -2
l room	-3 7 8 0 0 -1 -1
l s	-1 5 0 -2 -2 10 -1
l same	-2 -4 -3 -5 -4 -2 -1
l schedul	-6 -3 -4 -6 -5 -4 -8
l second	3 -1 0 -2 6 4 -1
l security	-2 5 -3 -2 -5 -5 -2
l send	-11 -7 -4 -6 -8 -6 -7
l server	-3 -2 -3 -2 0 -2 -1
l servic	3 -4 -5 -1 0 8 -2
l session	5 -1 -1 0 2 4 0
l set	-1 0 -1 4 5 -1 -1
l severity	-1 -2 0 9 -1 -1 -1
l shift	-8 -7 -9 -6 -7 -7 -7
l side	-3 -1 -1 -1 5 -3 -2
l site	-4 3 1 -2 -6 -3 -1
l start	-2 -3 -4 -2 -6 -7 -3
l stop	-4 -3 -3 -3 -6 5 -2
l succ	-1 -1 -1 -2 -2 10 -1
l team	-4 2 2 -2 1 -2 -4
l test	-6 -9 -6 -4 -8 -7 -4
l ther	-3 -2 -1 -1 0 0 -1
l through	-2 -2 -1 -1 -6 4 -1
l ticket	-4 3 -1 -3 1 -1 -4
l time	0 3 -1 -1 -1 5 1
l timeout	1 -2 -1 -2 -4 -2 -1
l twic	-2 -1 -3 -2 1 -1 -2
l u	5 2 -1 0 1 -2 -1
l unchang	-3 -3 -4 -2 -5 -4 -2
l up	-2 1 -1 -1 -2 0 -3
l updat	3 -5 -6 -3 -4 -8 -5
l user	-1 6 -4 -5 -4 -7 -4
l wait	-2 -3 -3 -4 -4 -5 -2
l ward	-9 -5 -2 -9 -3 -11 -6
l well	-3 -4 -4 -3 -3 -6 -2
l work	0 0 0 0 -1 14 -1
l yet	-9 -7 -6 -10 -9 -6 -8
l zero	7 -1 -1 -2 -1 6 -1
later relapses	-4 5 1 5 -2 -12 -5
next persists	-1 -2 -2 1 -6 -3 -1
p # #	3 -2 -1 -1 -1 1 2
p # :	0 -2 -1 -1 1 -2 -2
p # ;	4 0 -1 -2 -5 0 0
p # <name>	-4 -2 3 -1 7 -1 -1
p # a	4 -1 -1 -1 -4 5 -1
p # after	0 6 0 -1 3 0 0
p # and	1 -1 3 2 1 2 -1
p # be	-1 1 -1 -1 -5 6 1
p # begin	-3 -2 -1 -1 -1 -1 -1
p # by	-1 -2 -3 5 3 -3 -1
p # clos	0 0 0 -1 -1 -1 13
p # customer	0 -5 -1 -1 -1 -2 -2
p # deploy	2 -4 -3 -3 -4 -8 -5
p # for	5 -1 0 0 -1 -2 5
p # gb	-1 -3 -2 -2 -1 4 -3
p # go	-4 -3 -2 -1 -6 -6 -1
p # hour	-3 -1 -3 -1 -2 -3 -2
p # in	-1 3 -1 1 5 -2 -1
p # m	3 -2 -1 -1 -1 4 -2
p # messag	-4 -3 -4 -5 -6 -5 -2
p # million	-6 3 -1 -1 1 -2 -1
p # minut	-2 -2 -1 -3 -1 -4 0
p # no	-2 -1 -2 -2 -1 3 -1
p # of	-1 -2 -1 -1 -5 1 -3
p # on	1 1 -1 0 -2 4 -1
p # open	-6 10 0 7 -1 0 -1
p # order	-7 -2 -1 -1 -1 -3 -4
p # publish	8 -3 -3 -6 -6 -3 -1
p # queu	-5 -2 -1 -3 1 -1 -2
p # reach	-6 -6 -1 -1 -2 -5 -1
p # resolv	0 0 0 0 0 0 11
p # restart	-2 -1 -2 -3 -5 -9 -2
p # row	-5 -2 -1 -2 6 -2 -1
p # s	4 -1 0 -1 4 7 0
p # second	6 -1 -1 -1 0 6 0
p # stop	5 -3 0 -1 -1 2 0
p # ticket	-5 4 -8 -3 -4 -2 -3
p # to	1 -2 -2 -2 -1 -6 -2
p # with	-1 -1 -2 -3 6 -5 -7
p : #	0 -1 -2 -1 0 -4 -1
p : <id>	-1 8 0 0 5 -2 0
p : a	0 3 0 0 8 0 0
p : be	0 9 0 0 -1 0 0
p : new	-4 -5 -2 -1 -5 -4 -2
p : no	-2 1 -1 -1 -4 -3 -3
p : the	0 0 -1 0 12 -1 0
p ; #	5 -2 -1 -1 -2 8 -1
p ; from	6 0 0 0 0 3 0
p ; no	-3 -1 -1 -1 3 4 -1
p ; the	1 -1 -1 0 -1 -2 -1
p <id> #	0 0 -1 -2 2 2 -2
p <name> :	-1 1 -1 -2 -2 -1 -1
p <name> ;	4 -2 0 6 -1 -3 0
p <name> <name>	-3 4 -2 5 0 0 -2
p <name> a	0 -1 -1 9 4 0 0
p <name> and	1 1 -2 -1 -2 -1 -1
p <name> be	-1 2 -1 8 6 -2 -1
p <name> call	-1 2 2 0 -1 -1 3
p <name> in	0 6 -1 1 -3 0 -1
p <name> open	3 -4 -1 -4 -1 -1 -3
p <name> report	-2 4 -1 -3 -2 -1 -2
p a #	4 -2 0 0 6 -2 -1
p a <name>	-1 1 0 4 2 -1 -1
p a a	0 -4 -2 1 1 -2 -2
p a an	0 0 -1 11 -1 -1 -1
p a call	-1 4 4 2 0 0 0
p a chang	-3 -2 -3 -1 -4 -2 -3
p a customer	-1 7 0 0 0 -1 0
p a full	-1 -1 -1 -1 3 -1 6
p a laptop	0 -1 4 0 3 0 0
p a look	0 -1 11 -1 -1 0 0
p a major	0 0 0 9 0 0 0
p a minut	4 -1 0 0 0 6 0
p a new	-5 -2 -1 -3 -6 -6 -3
p a plan	-5 -3 -1 -2 -3 7 -2
p a resolv	0 -2 -1 -9 -2 -1 -2
p a second	1 -8 -7 -4 -9 -2 1
p a severity	0 2 -1 6 0 0 0
p a singl	-1 -4 -1 -1 3 -1 1
p a test	-4 -4 -3 -3 2 -5 -4
p a third	-1 3 -4 -2 -6 -3 -1
p a ticket	0 10 0 0 0 0 0
p a trial	-2 -2 -2 -4 -9 -6 -1
p a well	-2 -4 -3 -2 -2 3 -2
p about a	-2 1 -1 -1 -4 -2 -1
p abov #	1 4 0 0 -1 4 0
p accept the	0 -1 9 0 0 0 0
p accord to	-1 -3 -2 0 -2 -5 -2
p acknowledg the	-4 -7 -1 -3 -3 -3 -3
p ad to	-2 -3 -3 -4 -3 -5 -8
p after #	1 -2 -2 -3 -1 -4 1
p after a	-2 -1 -1 -1 6 -1 6
p after another	-4 -2 -1 -1 -2 -1 -2
p after one	-1 -1 -1 -1 -1 -2 1
p after the	6 -2 -2 0 -1 -7 0
p again after	-3 -1 -4 -2 1 -2 -1
p again and	-1 0 0 0 -2 3 0
p alarm and	0 2 3 0 0 0 0
p alert :	-2 10 0 0 0 0 0
p alert fir	-2 -1 -1 -1 0 -1 -1
p alert on	-2 -6 -3 -2 -4 -4 -3
p all #	-1 -1 -1 0 0 7 -1
p all clear	-2 -1 -1 -1 -1 -3 10
p all green	-3 -3 -3 -3 -5 -5 -8
p all six	-2 -1 -1 -1 -2 7 -2
p an empty	6 0 0 0 8 -1 0
p an hour	0 0 -1 -1 1 -2 4
p an incident	-4 -7 -3 -2 -3 -4 -4
p and #	-3 -2 -1 -1 -5 -2 0
p and <name>	2 -3 -1 -1 -1 3 -1
p and a	0 0 -1 -2 -3 -5 -1
p and ask	-2 3 1 0 -1 -1 0
p and begin	0 0 5 0 -1 0 0
p and call	-1 3 1 -2 5 -2 -2
p and clos	0 0 0 -1 0 0 7
p and it	-1 -1 -2 -1 5 -5 1
p and look	0 -1 7 -1 -1 0 0
p and open	-2 -1 6 -1 -1 -2 -1
p and start	-1 -1 10 0 0 -1 -1
p and stay	1 0 0 0 0 5 0
p and tak	0 0 5 4 1 0 0
p and the	0 0 0 0 3 1 1
p and then	-6 -1 -2 -3 -1 -4 -2
p answer servfail	5 0 -1 0 -1 0 0
p answer that	-2 -4 -4 -1 -6 -5 -3
p answer the	0 -1 5 0 0 0 0
p answer with	7 -6 -8 -2 -3 -3 -2
p approv by	-6 -7 -5 -4 -4 -5 -8
p ask for	-3 -2 -5 -2 -5 -4 -4
p ask the	-4 -6 -4 -4 -8 -3 -3
p ask to	-3 -2 -3 1 -2 -4 -3
p at #	-2 -1 -2 -2 1 -2 0
p at <id>	4 -7 -1 0 -2 7 4
p at <name>	-6 0 -2 -4 -1 -4 -3
p at a	4 -10 -2 -2 -6 -1 -1
p at it	0 -1 3 0 -1 1 -1
p at the	-3 0 1 -1 3 4 -1
p at zero	-1 -1 -1 -2 -2 8 2
p attempt to	-5 -7 -4 -5 -8 -7 -4
p back at	-2 0 -1 0 -3 1 -2
p back in	-2 -2 3 -1 -2 0 -2
p back on	-2 -2 -1 0 -4 -6 -1
p back to	-2 -2 -1 -1 -2 3 3
p be #	-1 2 -1 -1 2 -3 -1
p be a	-5 -6 -2 6 -7 -2 0
p be back	-1 0 0 0 -6 2 2
p be drop	-8 -1 0 0 5 -1 -2
p be empty	8 -1 0 -1 -1 -1 4
p be fine	-2 -3 -4 -5 -7 -4 5
p be go	4 6 -1 0 0 1 0
p be in	-3 0 0 0 -1 3 0
p be it	-1 2 -1 -1 -4 0 -1
p be lose	-2 -1 0 -2 6 -3 -3
p be miss	2 1 0 0 0 -1 0
p be not	2 -2 -5 -2 3 -2 -2
p be on	0 0 8 -1 0 5 0
p be open	3 -2 -1 4 -2 -3 -5
p be propos	-6 -6 -6 -6 -6 -13 -6
p be reject	3 -1 -1 0 5 -3 -1
p be still	-3 -1 -1 -1 3 1 -1
p be switch	-2 -1 0 0 5 -3 0
p be the	-1 4 -1 -1 3 -1 0
p be up	0 -1 -2 2 -4 4 0
p becaus of	-3 -4 -2 1 -4 -2 -2
p becaus the	0 -1 -1 -1 0 -2 -1
p befor the	-2 -1 -1 -1 4 6 -1
p begin to	3 -4 0 -1 -2 3 -1
p below #	-1 1 -1 0 -1 4 -1
p bridg open	-1 -1 -2 3 -2 -1 -1
p by #	-1 -7 -2 -1 -3 7 -2
p by <name>	1 2 1 -1 -1 -3 0
p by a	-1 9 -1 -1 8 2 -2
p by hand	-3 -2 -3 -2 -5 2 -1
p by itself	-5 -9 -6 -3 -3 -5 -6
p by one	-3 -2 -2 -1 -4 -4 -2
p by phon	-1 -4 -2 -3 -2 -2 -1
p by the	-2 -2 0 2 -1 2 1
p cach flush	-3 -3 -2 -2 -4 -11 -3
p cach key	-1 0 0 0 8 2 0
p call and	0 -1 -1 -1 -2 -3 -1
p call by	0 0 0 4 0 0 0
p call it	0 5 -1 4 -1 0 5
p call leader	0 0 -2 9 0 0 5
p call the	-1 7 1 0 0 -1 2
p call to	5 -1 -1 -3 -1 -2 -3
p case and	-1 3 3 0 0 0 0
p case clos	0 0 0 0 0 0 5
p caus :	0 -5 -1 -1 2 -1 -1
p caus find	-3 -3 -2 -2 1 -3 -4
p caus identify	-1 0 0 0 4 0 0
p chang noth	-2 -3 -2 -1 -2 -4 -1
p chang of	-2 -2 -1 -1 -2 -5 -1
p climb to	-3 -2 -1 -1 -2 1 -1
p clos after	0 0 0 0 0 0 5
p clos by	-2 -1 -2 -2 -1 0 1
p clos the	0 -1 0 0 -1 0 5
p code #	-1 -1 -2 -1 -2 -1 -2
p com back	-2 6 -2 -2 4 -5 -1
p come back	3 -2 -3 -1 -3 -10 -3
p confirm receipt	-1 -1 2 -1 -3 -1 -3
p confirm that	0 -1 3 0 1 -1 4
p confirm the	0 -2 6 0 5 -1 0
p continu to	-2 -1 -1 -1 -2 0 -1
p control room	-3 4 4 -2 -1 -1 2
p customer be	5 -1 0 -5 0 -1 -1
p customer report	-1 7 0 -1 -1 -1 6
p declar a	0 0 0 7 0 0 0
p declar an	-9 -10 -7 -8 -7 -4 -7
p declar severity	0 0 0 7 1 0 0
p deploy to	5 -1 -1 -1 -1 -6 -1
p desk :	-2 4 -1 0 0 -1 0
p do not	-5 0 -5 -1 0 -3 -3
p down at	2 0 0 0 0 -1 7
p down to	-5 -6 -3 -5 -5 1 -6
p drop to	-2 -1 -1 0 -2 9 -1
p dur the	-5 -2 -1 -1 2 -2 -4
p duty engineer	-1 1 3 0 0 0 0
p duty manager	0 0 1 4 0 0 0
p duty officer	0 0 1 4 -1 0 6
p end of	-6 -2 -2 -1 4 -2 -2
p end the	0 0 0 -1 -1 0 13
p engin restart	-2 -2 -2 -1 -6 -2 -1
p engineer on	0 2 6 0 0 0 0
p error rate	-5 0 -3 -2 -6 -2 -2
p escalat to	-2 -4 1 7 -2 -2 -1
p establish that	0 0 0 0 7 0 0
p fail with	6 -1 0 0 -3 -1 0
p failover to	-3 -2 -5 -3 -4 -3 -2
p fall into	6 -1 -1 0 -2 -6 0
p featur flag	-2 -1 0 0 0 6 0
p final whistl	-2 -2 -2 -1 -3 -4 1
p find :	0 0 0 0 6 0 0
p find a	-1 -2 -1 0 -5 -1 -2
p find in	2 -1 -1 -2 0 -7 -1
p find it	0 0 0 0 3 0 0
p find no	0 -3 -2 -2 -8 -5 2
p find that	-1 -1 -1 -1 4 -1 0
p find the	-1 -3 -2 -1 0 -1 -1
p find to	-1 -2 0 0 3 -1 -2
p fir :	0 6 0 0 0 0 0
p first parcel	5 -1 0 0 0 0 0
p flag <id>	-1 -2 -1 -1 -2 0 0
p for #	-2 -4 -2 -3 0 -6 1
p for <name>	3 -2 -1 -2 0 -1 -3
p for a	-1 1 -1 -1 -4 -4 1
p for all	5 -1 -1 -1 -2 2 -2
p for an	-3 -1 -2 -4 -2 -6 -3
p for everybody	4 -2 0 0 -1 -1 -1
p for everyon	1 -1 -2 -2 -1 6 -2
p for good	-1 0 0 0 0 5 9
p for the	-1 -2 -1 -1 -4 -1 -2
p for two	-5 -4 -1 -1 -6 -1 -2
p four hour	6 -1 9 -1 -1 -2 6
p from #	4 -2 -2 -2 0 -3 0
p from <name>	-3 -4 10 -5 -4 4 -2
p from a	-1 -1 1 -1 10 -2 -1
p from here	5 -1 -1 5 0 5 0
p from the	1 -1 2 -1 -2 -2 -3
p from thi	6 -1 0 3 0 4 -1
p from two	-4 2 -2 -1 -2 -1 -6
p get a	-4 4 -1 -1 2 0 -4
p get it	-2 -1 -1 -1 0 10 -2
p get the	-3 4 0 -1 1 4 -1
p go live	0 4 0 2 4 -2 0
p go off	-3 2 -4 -2 -3 -2 -2
p go on	-10 -10 -8 -6 -10 -9 -9
p go out	4 4 -1 0 -2 -3 -1
p go red	8 8 0 0 0 0 0
p go through	1 -1 -1 -1 -4 0 -1
p go to	3 0 0 -1 0 -1 3
p half of	-8 -7 -5 -4 -6 -9 -7
p hand and	-3 -1 -3 -1 -3 3 -2
p hand out	3 -3 -1 0 5 -3 -2
p hand over	-3 -3 -3 -2 -2 -2 -4
p hand to	-4 5 -5 -3 -3 -4 -7
p have a	0 0 6 -1 8 0 0
p have be	-1 -2 -2 -1 8 -2 -1
p have no	-3 -3 -4 -3 -7 -3 -1
p head of	-1 -2 -1 -2 -3 -3 -2
p help desk	-3 1 -1 -1 -4 -4 -2
p here on	5 -1 -1 5 0 5 0
p hour without	0 0 0 0 0 0 7
p identify :	0 0 0 0 6 -1 0
p in #	0 0 4 -2 -1 3 -1
p in <id>	-1 -1 -1 -2 11 -3 -6
p in <name>	3 1 -2 -2 -2 -3 0
p in a	2 -1 -1 -1 3 -1 -1
p in all	-1 -2 -1 -2 -1 3 -4
p in both	-2 -2 -1 -1 -2 9 -1
p in one	-1 -7 -5 -4 2 -5 -5
p in order	-6 -3 -4 -8 -5 -3 -12
p in plac	0 0 0 0 3 5 0
p in production	4 -2 0 0 -1 8 -1
p in the	2 1 0 1 5 -1 -1
p inc #	0 0 0 6 -1 0 2
p incident and	0 0 0 8 0 0 2
p incident be	0 0 0 2 0 0 2
p incident bridg	0 0 0 9 -1 0 0
p incident call	-1 0 0 4 0 0 5
p incident clos	0 0 0 0 0 0 5
p incident commander	0 0 0 3 0 0 0
p incident declar	0 0 0 5 0 0 0
p incident of	0 0 -1 11 0 -1 0
p incident open	0 0 0 4 0 0 0
p incident over	0 0 0 0 0 0 8
p incident resolv	-1 0 -1 -2 -1 -2 -1
p incident severity	0 0 0 8 -1 0 0
p index on	-2 0 -1 0 0 -1 -1
p install on	-6 -2 -3 -3 -5 -12 -2
p instead of	3 -1 -2 -1 3 -2 -1
p intensiv care	-3 9 0 0 0 0 0
p interfac engin	-1 -1 -1 -1 -1 -3 -2
p into it	0 -2 3 -1 -1 -1 -1
p into the	3 -1 0 2 -1 4 0
p issu clos	0 0 0 0 0 -1 7
p it :	0 -1 5 -1 7 0 0
p it a	0 0 -1 9 0 0 0
p it be	-2 -4 -3 -1 -1 -4 -2
p it duty	0 0 2 0 0 0 -1
p it incident	-1 -2 -2 0 -3 -4 -11
p it on	-2 7 -1 -3 1 -1 -1
p it own	-5 -3 -3 -4 -6 -3 -4
p it to	-6 -3 0 1 1 -1 0
p join the	-2 -2 -3 -2 -5 -2 -2
p keep grow	-4 -2 -5 -3 -3 -2 -1
p key be	-1 0 -1 0 5 5 0
p know issu	-1 -10 -3 -1 -6 -3 -2
p last night'	0 -1 0 0 5 -6 -1
p leav the	5 -2 0 0 -1 -1 5
p level #	-1 -1 -3 7 -1 -1 9
p load the	6 -4 -3 -1 7 -6 -1
p log in	-1 -1 5 0 -4 6 0
p look at	-2 0 3 -2 -3 -2 -1
p look into	0 -2 3 -1 -1 -1 -1
p mail be	-2 -1 0 0 1 8 -1
p mail to	-1 -3 -1 -1 -1 -4 -4
p major incident	-1 -1 0 7 0 0 3
p mark a	-1 -3 -3 4 -6 -1 4
p minut and	-2 -1 -2 -4 -3 -5 -1
p miss index	0 0 0 0 6 0 0
p more than	9 4 0 0 0 -1 0
p mov back	-3 -1 0 0 -1 -4 -2
p mov to	-3 -2 -2 -3 -5 0 -2
p need a	-3 -2 -2 -4 -6 -7 -3
p new certificat	-3 -1 -3 -5 -5 -5 -3
p new key	3 0 0 0 3 -1 0
p new machin	-4 -2 -1 -2 -5 -4 -2
p night shift	-3 -4 6 -1 -1 -2 2
p no chang	-4 -3 -2 -2 -3 -6 -3
p no effect	-5 -3 -2 -3 -5 -6 -2
p no fault	-6 -2 -9 -1 -5 -3 -2
p no improvement	-5 -4 -4 -3 -3 -9 -4
p no longer	2 -1 -1 -1 5 7 -2
p no more	3 -1 0 0 -1 9 0
p normal operation	-2 0 0 -1 0 0 8
p number of	-3 4 -1 5 -4 -2 -1
p of #	2 0 -1 -2 0 1 -1
p of <id>	-1 -3 -1 -1 -2 -4 -2
p of <name>	-1 3 1 8 0 0 -1
p of a	-2 7 -4 -1 -4 -2 -2
p of all	-3 -1 -1 -1 -1 4 1
p of an	-3 -1 -3 8 -2 -1 -7
p of it	-2 1 -1 -1 -5 -2 0
p of our	-2 5 -4 -1 -5 -2 -4
p of severity	0 0 0 5 0 0 0
p of the	-1 -2 -2 -1 0 -2 -1
p off and	-3 -1 -1 -1 -3 9 -1
p old one	0 0 -1 0 9 0 0
p on #	5 -7 -1 -1 3 -2 -1
p on <id>	-7 -1 -1 -2 4 -5 -1
p on <name>	3 3 -3 -1 0 -2 0
p on a	-2 -3 0 -1 0 -2 -1
p on all	-3 -2 -1 -3 -3 1 -3
p on call	-1 -3 9 1 7 0 1
p on duty	-1 4 9 -2 -1 0 0
p on it	-1 -3 13 -2 0 -2 -1
p on one	-2 -2 -3 -1 -8 -10 -2
p on site	-2 4 2 -1 1 -2 -1
p on the	1 3 1 -1 -2 0 -1
p on their	0 -2 -1 0 4 -2 -1
p on two	-2 5 -4 -1 3 -2 -2
p on-call acknowledg	0 0 7 -1 0 0 0
p on-call tak	0 0 6 0 0 0 0
p once more	-2 -3 -2 -1 -4 -8 -2
p one after	-3 -2 -1 -1 -2 -3 -2
p one hour	-5 -3 -2 -3 -4 -2 -3
p one of	-2 4 -1 -2 2 -6 -1
p open a	-1 0 4 0 -1 -1 -1
p open the	-4 -3 2 0 4 0 -1
p open ticket	-6 7 8 -1 0 0 -1
p open with	-1 3 -1 1 -5 -3 -5
p our own	-1 4 -1 -2 2 3 -2
p out of	8 -1 1 0 3 3 -1
p out the	-3 2 3 0 0 -1 0
p out to	-5 3 -1 0 1 4 -1
p outag begin	7 -1 -1 -2 0 -1 -2
p over the	-1 5 -1 -1 -2 -2 -5
p over to	-3 3 -2 -1 -2 1 -2
p ownership of	0 -2 6 0 0 0 0
p page and	0 0 5 0 0 0 1
p part of	-2 -6 -1 -2 -4 -3 -3
p pick up	5 0 6 1 0 0 0
p pin the	-3 -1 -1 -1 -8 -1 -2
p pin to	0 0 0 0 -6 6 0
p plan for	4 -2 -1 -1 -3 -3 -5
p post to	-2 5 -3 -2 -2 -3 -4
p propos to	-1 -2 -3 -2 -4 -2 -1
p proposal to	-3 -1 -2 -2 -3 -7 -2
p push to	-7 -2 -1 -3 -3 -3 -2
p put back	-1 -2 -1 -1 -4 -9 -2
p put on	-6 -3 -3 0 -2 0 -2
p queu at	-7 -3 -1 -1 -2 -2 3
p queu be	-5 -2 -3 -2 -8 -5 1
p queu drain	-1 -1 0 0 -1 12 4
p rais a	-1 -1 -5 2 -1 -1 -1
p rais to	-1 0 -1 8 -1 -2 -1
p rate #	-4 0 -3 -1 -1 -3 -1
p rate back	0 0 0 0 0 6 0
p reach the	1 5 -2 0 -1 0 -1
p receipt and	0 0 7 0 -1 0 0
p reject by	-6 -1 -6 -3 -4 -3 -1
p releas <id>	3 -1 -1 -1 -2 -4 -1
p remov from	-1 -1 -2 -1 -3 5 -1
p replac by	-2 -4 -2 -3 -5 1 -4
p replay #	-3 -2 -3 -3 -4 -5 -3
p report the	-3 0 -9 -4 -5 -3 -4
p report to	-3 -2 -1 -3 -2 -3 -4
p reproduc it	0 0 0 0 6 0 0
p request from	-3 -3 -3 -5 -3 -5 -4
p restart on	-7 -4 -2 -3 -6 -4 -3
p restart one	-4 -2 -2 -3 -1 -2 -2
p return #	4 -1 -1 -1 10 -1 -1
p return to	4 -1 -1 -2 -2 -5 4
p ring the	-1 3 3 0 0 -1 -1
p roll back	-4 -3 -3 -3 -2 -1 -2
p roll out	-3 -1 -1 -1 -2 2 -3
p rollback of	-3 -2 -1 -1 -5 -4 -1
p root caus	-2 -2 -2 -1 2 -2 -2
p rul out	-3 -2 -3 -3 -4 -6 -2
p run on	-5 -4 -2 -2 -1 -7 -2
p run out	-2 0 -1 -2 9 -3 -2
p second line	-1 -1 3 -1 -1 -1 -1
p second time	8 -1 0 0 0 0 6
p security incident	0 0 -2 11 0 0 0
p see a	5 3 0 0 0 2 0
p see it	0 0 4 -1 6 0 0
p see no	0 -3 -2 -4 -9 -3 -4
p send to	-2 2 -2 -2 -2 -4 -5
p server restart	-4 -2 -5 -6 -4 -4 -3
p servfail for	5 0 -1 -2 -2 -1 -2
p servic desk	-1 0 -1 -5 -1 -2 -1
p set to	-4 -2 -1 1 -2 -2 3
p severity <name>	0 0 -1 7 0 0 0
p severity and	0 -1 3 4 0 0 0
p severity bridg	0 0 -1 10 0 0 0
p severity call	0 -1 -1 7 0 0 0
p severity clos	0 0 0 0 0 -1 8
p severity declar	0 -1 0 3 0 0 0
p severity incident	0 0 0 3 0 0 0
p severity open	0 -1 -1 9 0 0 -1
p severity set	0 0 0 9 0 -1 -1
p severity stand	0 0 0 0 -1 0 3
p shift lead	0 3 2 1 0 0 0
p show a	-4 6 0 -1 7 -1 -1
p show the	-2 -1 -3 0 1 -1 0
p sign certificat	4 0 0 0 2 -4 -1
p sinc the	1 1 0 0 12 -1 2
p stand down	0 0 0 0 0 0 8
p start again	-2 -1 -4 -2 1 -8 -1
p start at	-9 -2 -2 -1 5 -2 -1
p start look	0 0 5 0 0 0 0
p start to	6 -1 1 0 -2 -1 -1
p start with	-6 -2 2 3 -3 -2 -1
p statu page	-3 -1 -4 -3 -3 -3 0
p step #	-6 -4 -2 -2 -3 -4 -3
p stop and	-1 0 -2 -1 -1 3 -1
p succes rate	-1 4 0 0 -1 6 0
p suspect :	-2 -7 -7 -7 -4 -4 -2
p suspect a	-2 -2 -2 -1 -4 -2 -2
p switch off	0 -1 -1 -1 4 -5 -3
p switch to	3 -1 -1 -1 -2 10 0
p tak a	0 0 2 0 0 0 0
p tak command	0 0 -2 11 0 0 0
p tak it	-1 -1 12 -3 -1 -1 0
p tak over	-1 -1 3 -1 -1 -1 -2
p tak ownership	0 -2 6 0 0 0 0
p tak the	-1 0 6 1 0 1 -1
p take out	-2 -1 -2 -1 -2 3 0
p take over	6 -3 7 0 0 0 0
p team and	0 0 6 6 0 0 1
p telephon the	-1 8 0 0 0 0 0
p tell the	-2 0 -7 -1 -5 -2 -3
p ten minut	-2 -1 2 -2 -3 0 -1
p than #	6 5 0 0 0 0 0
p that be	-1 -2 -1 0 5 2 -1
p that no	-1 -2 0 -1 4 1 -2
p that the	-1 2 0 -1 11 -1 -1
p the #	-2 -3 -1 -2 -3 -3 -4
p the <name>	0 -3 -2 -1 4 -3 -4
p the alarm	0 -1 5 0 0 0 0
p the alert	0 -3 13 -1 0 0 0
p the app	4 2 -1 -1 -4 -3 -1
p the bridg	-1 -1 -2 0 -2 -7 0
p the cach	-3 -1 -2 -1 4 2 -1
p the call	-1 -7 6 -4 -2 -2 0
p the case	0 -1 5 1 0 0 -1
p the caus	-5 -2 -2 -1 4 -4 -5
p the certificat	-2 -1 -1 0 2 -2 0
p the chang	-3 -2 -1 -1 -2 -5 -2
p the connection	-2 -1 -2 -1 8 -1 0
p the control	-2 3 0 2 0 -1 -1
p the duty	-1 2 -2 4 -1 0 3
p the emergency	0 -2 -2 -3 -1 -1 1
p the error	-2 -1 -2 -1 -3 1 -1
p the even	-4 -2 -1 -1 -5 -3 -1
p the event	-4 -4 4 0 0 0 0
p the first	5 4 -2 0 0 1 0
p the hotlin	-2 -4 -2 -1 -6 -1 -1
p the incident	0 0 -1 1 0 0 8
p the issu	-2 1 8 -2 -2 -1 -1
p the it	0 2 0 1 0 0 0
p the key	-4 -1 0 0 -2 -1 -1
p the last	-2 -4 -1 0 -4 -4 -1
p the line	-1 -1 -2 3 0 -1 0
p the log	9 -4 2 0 -3 3 -1
p the morn	-1 5 -2 -2 -4 -3 -1
p the new	-2 -1 -1 -1 7 -2 -1
p the next	6 -1 -2 -1 -5 -5 -4
p the nod	-4 -2 -4 -1 -4 -5 -5
p the number	-3 -3 -5 -1 -3 -3 -1
p the old	-1 -1 -1 0 5 0 -1
p the other	-1 -2 1 -1 -5 6 -1
p the page	-7 -2 3 -2 -2 -2 -2
p the pager	0 -1 12 0 0 0 0
p the phon	0 0 -2 -3 -2 -1 -1
p the pictur	8 -2 2 0 2 2 -1
p the pool	-3 -2 -1 -2 -4 -6 -2
p the previou	5 -1 0 0 -3 3 -1
p the queu	3 0 3 0 -2 -2 0
p the same	-2 2 -6 -2 -3 -5 -2
p the second	0 -1 3 -1 1 4 -1
p the secondary	-3 -2 -2 0 -3 -5 -1
p the shar	3 3 0 0 1 0 0
p the shift	-2 1 -1 -1 -2 -1 -1
p the sorter	0 -1 0 -1 -5 2 0
p the standby	-2 -1 -1 -1 3 5 5
p the statu	0 4 -2 0 -1 -1 7
p the storag	-2 3 -1 -1 -3 -2 -2
p the test	-1 2 -2 -2 3 -4 -2
p the ticket	1 -2 3 0 -1 -1 3
p the ward	-1 -3 -1 -1 -2 -3 1
p the whol	-1 -2 -3 -2 -3 7 -1
p the wrong	1 -2 -3 -1 6 -2 -1
p their side	-1 -2 -1 -1 5 -2 -1
p they be	-4 5 2 -1 -3 -4 -1
p thi be	-2 -5 -1 4 -3 -3 -3
p thi time	-2 -1 0 0 -1 6 5
p through the	1 0 -3 -2 -1 -1 -2
p ticket :	-5 8 0 0 0 0 0
p ticket and	-1 -3 3 -1 -1 0 -1
p ticket clos	-1 -1 -2 -1 -1 -1 11
p time out	11 -1 -1 0 -1 0 0
p to #	-1 -3 -2 -2 0 0 -2
p to <id>	1 -2 -1 -1 -2 9 -2
p to <name>	-1 1 1 2 -5 -4 1
p to a	-2 -1 0 -1 7 2 -1
p to all	2 -2 -1 -1 -1 -6 -1
p to be	1 -2 -2 0 0 -2 -2
p to green	0 -4 -3 -2 0 -3 6
p to grow	-7 -3 -1 -2 -2 -3 -1
p to it	0 1 4 -2 2 0 0
p to our	5 6 0 0 -1 5 6
p to severity	0 -2 -2 5 -2 -2 -1
p to the	-1 -1 0 -2 -2 2 -2
p to zero	-2 1 -1 0 -1 -1 -1
p traffic mov	-2 -1 -2 -1 -2 0 -1
p traffic shift	-2 -1 -2 -1 -1 2 -1
p turn out	-1 0 -1 0 3 -2 -1
p turn red	-1 0 -3 -1 -1 -2 -2
p two hour	-1 -2 -2 -1 -1 -2 -1
p up and	4 -1 5 -1 -1 -1 -1
p up on	-5 -5 -8 -1 -2 0 -1
p up the	0 0 5 1 0 0 0
p upgrad to	-2 -1 -2 9 -2 -3 -4
p wait for	0 0 0 -1 5 -2 0
p wak up	0 -1 9 -1 0 0 0
p war room	0 0 -1 8 -3 -2 3
p we call	0 0 -1 4 0 0 6
p we find	0 7 0 0 1 0 0
p we know	4 0 -5 0 2 -1 0
p wher it	-1 -1 -3 -2 -2 -6 -3
p with #	1 0 -1 -1 0 2 -2
p with <id>	4 -1 -1 -4 -2 -2 -2
p with <name>	0 -4 -2 3 -2 0 -2
p with a	-1 -2 -2 -1 2 1 -1
p with an	4 4 0 0 4 0 0
p with the	-2 -1 -1 -1 -2 1 -2
p within #	-2 -2 0 -1 -2 -1 -1
p without a	2 0 0 0 0 0 10
p without the	2 0 0 0 3 -2 0
p work on	-2 -3 -6 -3 -10 -8 -3
p writ to	-6 -6 -3 -1 -6 -1 -1
s acknowledged 1	-2 5 7 0 -1 0 0
s acknowledged 3	-1 -1 9 0 0 0 -1
s completes	-2 -2 -1 -1 -2 8 2
s declared 1	0 -1 2 7 0 0 0
s declared 3	0 -1 -1 9 0 0 0
s detected 1	0 0 -1 -1 6 -2 -1
s detected 3	-2 8 -1 -1 -1 -1 -1
s diagnosed 1	0 0 -1 -1 6 -1 -1
s diagnosed 3	0 0 0 0 7 4 0
s first acknowledged 1	-2 5 8 -2 -1 0 0
s first acknowledged 3	-1 -1 9 0 0 0 0
s first declared 1	0 -1 2 9 0 0 0
s first declared 3	0 0 -1 9 0 0 0
s first detected 1	-2 -2 -3 -2 1 -3 3
s first detected 3	-2 8 -1 -1 -1 -1 -1
s first diagnosed 1	-1 0 -1 -1 4 -2 -1
s first diagnosed 3	0 0 0 0 6 2 0
s first mitigated 1	-2 -2 -2 -2 -2 1 -2
s first mitigated 3	-2 -1 -1 -1 -3 6 -1
s first resolved 1	-2 -4 -2 -2 -4 -2 6
s first resolved 3	0 0 0 -1 0 -1 10
s first start 1	-4 -3 -3 -3 -4 1 -4
s first start 2	2 -2 -3 -2 -2 -2 -3
s first start 3	6 -1 -2 -2 -1 -2 -2
s mitigated 1	-2 -2 -2 -2 -1 5 -2
s mitigated 3	-2 -1 -1 -1 -3 6 1
s none	-3 -4 -4 -5 -5 -6 -5
s persists	-3 -3 -3 -4 -5 -5 -3
s relapses	-2 -4 -2 -1 -5 -4 -1
s resolved 1	0 -2 -2 -3 -5 -5 6
s resolved 3	0 0 0 -1 0 -1 10
s start 1	-3 -3 -3 -2 -3 1 -3
s start 2	3 -2 -1 -1 0 -2 -2
s start 3	6 -1 -2 -2 -1 -3 -2
w !	-2 -3 5 -3 4 -5 3
w #	0 -1 -3 -2 0 -1 -1
w :	-2 5 0 -1 5 -2 -1
w ;	1 -1 -2 -1 -3 5 -1
w <id>	0 0 -1 -2 2 2 -2
w <name>	1 4 1 1 0 -2 0
w ?	-3 5 -2 -5 -3 -2 -3
w a	-1 0 -1 1 3 -1 0
w abort	2 -3 -2 -1 -3 -5 -5
w about	-1 7 -1 -2 -4 -2 -1
w abov	1 3 0 0 -1 7 0
w accept	1 -1 5 -1 1 9 -1
w acces	-3 -2 -7 -6 -6 1 -3
w accord	-1 -3 -2 0 -2 -5 -2
w account	4 -1 -4 -3 -3 -4 -2
w ack	-1 -2 11 0 -1 0 -1
w acknowledg	-3 -5 5 -2 -3 -2 -2
w activat	-1 -2 -2 3 -3 7 -1
w ad	-1 -3 -1 -3 -4 2 -5
w add	-6 -6 -6 -2 -3 -1 -2
w admin	-3 -2 3 5 -4 -2 -1
w affect	-3 -2 -4 -6 -4 0 -5
w after	4 -1 -2 -1 1 -3 2
w again	-3 -3 -3 -2 -3 2 -2
w agent	0 4 0 -1 -1 2 -1
w agr	-4 -3 -3 -5 -5 -6 -5
w agre	0 0 -1 5 7 0 1
w ahead	0 0 0 0 12 0 0
w air	-8 -2 -2 -1 -4 -5 -2
w alarm	-3 6 0 -2 -2 -3 -4
w alert	-4 8 1 -2 -2 -2 -2
w all	0 -1 -1 -2 0 6 0
w already	-2 -2 -4 -6 -9 -4 -2
w an	0 0 -3 1 4 -2 -2
w analysi	-1 -2 6 -1 9 -1 0
w analyst	-2 4 -1 -2 -3 -1 -2
w and	1 -1 3 0 0 3 0
w announc	-6 -4 -3 5 -1 -2 -3
w announcement	-1 -1 -3 -6 3 1 -2
w anomaly	-4 6 0 0 -1 -1 0
w another	2 -2 -2 -4 -3 -4 -2
w answer	2 -2 1 -2 -3 0 -1
w any	-2 -1 -1 -2 -3 3 -2
w api	5 2 0 -2 -1 3 -1
w apology	-5 -2 -2 -2 -2 -5 -5
w app	7 -1 3 -1 -4 0 -1
w appear	4 -1 -1 -1 -2 10 -1
w application	1 -2 5 -2 -1 1 -2
w approv	-5 -4 -4 -4 -4 -7 -6
w approval	-3 -1 -1 -2 -4 -1 -2
w archiv	-2 -2 -1 -2 -2 2 5
w arriv	0 4 4 -1 -2 4 -1
w ask	-3 -2 -3 -2 -5 -4 -3
w assign	-1 -2 15 3 -1 -1 -2
w at	0 -2 0 -2 0 2 -1
w attempt	-5 -4 -4 -2 -10 -4 -3
w auth	-1 5 -1 -1 -1 -1 0
w authority	-2 -4 -7 -3 -3 -6 -2
w away	2 -1 0 0 4 0 -1
w b	0 4 -2 1 -1 1 -2
w back	-2 -1 -1 -2 -3 1 0
w backend	-5 1 5 -2 -1 5 0
w backlog	-2 -2 -2 -3 -2 -6 0
w backup	-10 -8 -9 -7 0 -10 -8
w bad	-1 -1 -2 -1 4 -3 -2
w bank	-6 2 -2 -1 1 2 -2
w banner	-8 -3 -4 2 -7 -10 -5
w batch	-1 1 -2 -2 1 -1 -1
w battery	3 1 -2 -1 0 -2 -4
w be	0 0 -2 -1 2 0 -1
w becaus	-2 -2 -2 -5 6 -3 -2
w becom	0 -1 -1 -1 -4 -4 -2
w befor	-4 -1 -2 -1 -2 6 -1
w begin	3 -3 1 -1 -2 0 -1
w behind	-1 -1 -2 -1 3 -5 -1
w below	1 6 -1 0 -1 5 -1
w better	-2 -3 -5 -6 -8 -9 -3
w between	1 -1 0 0 5 -2 -1
w bill	0 4 5 6 -1 -3 -1
w black	-3 4 -2 -2 -5 -5 -3
w blank	8 -2 -2 -2 -2 -3 3
w block	1 -1 0 0 8 1 -1
w board	5 -1 -1 8 -1 1 6
w book	5 -1 -3 -1 -4 2 -1
w bot	-2 4 -7 -2 -2 -1 -1
w both	-2 -2 -6 -2 2 2 0
w bounc	-3 -3 -5 -3 -7 -7 -2
w branch	-1 0 -8 -3 -4 -3 -2
w break	3 5 -1 -1 -1 -2 -1
w bridg	0 -1 -1 7 -2 -3 1
w bring	-2 3 -1 -1 1 -1 -1
w broker	-3 -5 1 -3 3 -2 -2
w browser	-5 3 -5 -4 0 -3 -2
w build	4 -2 -3 -4 1 5 -1
w bump	-3 -7 -3 -3 -8 -3 -2
w bundl	-1 2 0 -1 8 8 -1
w but	-3 2 -2 -2 -7 -10 -3
w by	-2 -1 1 -2 -1 0 -1
w c	-3 -4 -1 -1 -1 1 -2
w cach	-2 -2 -3 -3 4 -1 -1
w calendar	-4 -3 -4 -3 -4 -4 -2
w call	0 4 0 3 0 0 1
w caller	-1 8 -1 -1 -1 8 -2
w can	3 3 -1 -1 -1 9 -1
w canary	-6 2 -2 -2 -3 0 -2
w cancell	-2 -2 -4 -1 -6 -4 7
w cannot	0 2 -4 -4 -3 -4 -1
w capacity	-6 -3 -5 -2 -2 -8 -2
w captur	-2 -2 -3 -1 -2 -2 -2
w card	6 -2 0 0 -1 3 0
w care	-4 5 -1 -1 -1 -4 -2
w carrier	-3 -7 -3 -2 -6 -5 -4
w carry	-3 -3 -7 -2 -1 -2 -2
w case	-1 -4 5 -4 -2 -1 3
w caus	-4 -3 -2 -2 4 -3 -1
w cdn	-4 -3 -3 0 -1 -2 -2
w cell	1 1 -1 5 -3 -2 5
w centr	-2 6 0 -3 -2 0 5
w certificat	2 -3 -1 -2 3 1 -3
w chain	-3 -5 -1 4 -2 1 -1
w chang	-1 -2 -2 -2 -1 -2 -2
w channel	0 -1 5 -1 -1 -2 3
w charg	3 1 2 -3 0 3 -6
w chart	4 -2 -1 0 -1 6 5
w chat	-2 6 -2 5 -2 -1 -1
w check	-2 0 2 -3 -2 -3 -2
w checkout	10 0 -1 -1 -2 4 -2
w ci	-3 -3 -3 -3 -5 -11 -3
w clas	0 0 0 12 -1 0 -1
w clean	-3 -3 -3 -4 -4 2 1
w clear	-1 -2 -2 -4 -2 -7 4
w client	4 -1 3 -2 3 -8 -4
w climb	-5 -3 -1 -1 -3 -4 -1
w clock	-1 -1 -3 -4 6 0 -2
w clos	-1 0 0 0 0 0 14
w cloud	-1 0 -6 -11 -7 -5 -5
w cluster	1 -1 0 -1 -2 3 -2
w cod	0 -3 -1 -2 -1 0 -3
w code	0 -1 -1 1 2 0 4
w cold	7 8 -1 -1 -1 -3 -2
w com	-2 3 -1 2 0 -3 -1
w come	1 0 -2 -1 -1 -5 -2
w command	0 -5 -3 3 -1 -3 -1
w commander	0 0 -2 3 0 0 0
w commit	-1 -2 -6 -7 0 -2 -1
w compar	-1 -3 -2 -2 -1 -2 -1
w complain	-3 11 -1 3 -1 0 1
w complaint	-6 0 -5 -4 -4 -3 -2
w complet	-5 -3 -1 -1 -4 7 1
w conclud	-3 -2 -1 -1 2 -1 4
w config	-1 -2 -6 -1 -1 -7 -2
w configuration	-1 -1 -1 -1 -1 -2 -1
w confirm	-1 -1 5 -1 9 2 9
w confirmation	-2 7 -1 0 6 4 0
w connect	-4 1 -2 -2 1 3 -1
w connection	4 0 -1 -3 2 -3 -2
w consider	-3 -2 -4 -3 -4 -6 -2
w consol	-1 3 2 0 -2 0 -1
w consumer	3 -2 -5 -2 10 -1 -1
w contact	-3 -1 -3 -4 -5 -6 -3
w continu	-2 -2 -3 -3 -4 -5 -3
w control	1 3 1 0 -1 1 -1
w controller	-4 -2 -2 -2 -1 3 -2
w conven	0 0 -1 8 0 0 -1
w cooki	-1 -1 -1 -1 10 -1 0
w coordinator	-7 -3 -2 7 -7 -1 -1
w copy	-2 -2 -1 -1 -5 4 0
w core	-3 -3 6 -1 3 -3 -1
w correct	-2 -2 -2 -1 -4 7 1
w could	3 -1 0 -1 -2 7 0
w count	-3 -3 -2 -4 1 -7 -3
w counter	0 -1 -1 -1 8 5 -1
w crash	1 -2 -1 -2 7 -3 -1
w creat	3 -2 1 2 -2 -3 -2
w credential	1 -1 -2 -1 1 3 -1
w credit	4 4 -2 -3 -2 3 -3
w crew	-1 -2 -8 -3 -7 -5 -4
w crisi	0 0 -1 13 0 -1 7
w critical	-4 11 -8 11 -2 -2 0
w current	2 -2 -3 -1 -3 8 -1
w customer	0 4 -2 -2 -2 1 -1
w cut	7 0 -2 -1 -2 -3 -1
w dashboard	2 1 -1 -1 -3 -3 -1
w data	-2 -4 -3 -3 -1 -4 -4
w databas	-4 -2 -4 -2 -4 -1 -3
w date	-3 -1 -2 -2 3 -2 -1
w day	-3 -4 -4 -3 -2 -4 -2
w dba	-1 -5 6 -2 0 -2 -1
w dead	-2 1 -4 -4 -8 -4 -8
w declar	-2 -2 -1 8 -1 -1 -1
w declin	3 -1 -1 -2 -2 -1 -3
w default	-1 -3 -1 -1 -1 1 -2
w degrad	5 -1 -4 0 -1 -1 -1
w delay	4 -1 -1 -6 -3 3 -4
w delet	-2 2 -2 -2 -5 -3 -2
w deliver	9 -1 0 -1 -4 -6 -3
w department	2 3 -2 -4 -5 -5 -3
w departur	3 -2 -1 -1 -1 3 -1
w deploy	-1 -3 -5 -5 -4 -3 -3
w deployment	5 -3 -1 -1 1 5 -1
w desk	0 5 -2 -1 -1 -3 -1
w detect	-10 16 -4 -2 -3 -3 -3
w dev	-1 1 2 10 -1 0 -1
w devic	-4 2 -1 -1 3 5 -1
w die	9 -2 -3 -1 -4 -11 -2
w differenc	-1 -2 -2 -4 -6 -4 1
w director	-2 -2 -3 8 -2 -1 6
w disabl	-2 -2 -2 -3 -2 9 -3
w discard	-4 -3 -8 -3 3 -4 -4
w disk	3 1 -2 -1 6 -5 -2
w dispatch	5 2 -5 -1 -3 -2 -2
w display	-1 0 -7 -3 -3 5 -2
w dissolv	0 0 0 -2 0 -2 17
w distribution	-5 -4 -3 -5 -6 -7 -3
w disturbanc	-1 -1 -2 11 -2 -2 12
w dn	2 6 -6 -2 -2 -2 -3
w do	-4 0 -4 -2 -1 0 4
w domain	7 -1 -1 0 -2 -1 -1
w door	5 1 -1 -1 3 -2 -1
w doubl	-3 -3 -3 -2 -3 0 -2
w down	-3 1 -2 -1 0 -2 2
w downgrad	-3 -2 -2 -4 -6 -1 -3
w draft	-2 -3 -4 -6 -4 -2 -4
w drain	2 1 -1 -1 -1 4 4
w drop	2 1 -1 -1 3 -1 -1
w dump	-2 -2 -3 -2 1 -8 -1
w duplicat	2 -4 -6 -6 2 1 -5
w dur	-5 -2 -1 -2 1 -3 -3
w duty	-1 1 5 2 -1 -1 2
w e-mail	-3 8 -1 -2 -3 3 -2
w each	-2 -1 -2 0 8 6 -1
w effect	-4 -3 -2 -3 -4 -6 -2
w else	0 4 -1 0 -2 10 -1
w emergency	-2 -2 -3 12 -2 -1 4
w employ	6 4 0 0 0 4 0
w empty	7 -1 -3 -1 0 -4 -1
w enabl	3 -2 -4 -2 -2 -4 -3
w end	2 -1 -1 -1 1 0 5
w engag	-1 -2 3 1 -2 -1 -1
w engin	3 -3 -2 -2 -4 -3 -2
w engineer	0 1 10 -1 0 -1 -1
w enter	3 4 -2 3 2 -4 -1
w entry	-5 -3 -9 -2 -5 -4 -4
w error	-1 0 -2 -3 2 0 0
w escalat	-2 -4 1 7 -2 -2 -1
w escalation	-1 -5 1 -4 -3 -3 -2
w establish	0 0 0 3 5 0 0
w eu	-1 8 -3 -5 -9 -10 -4
w even	-4 -1 -1 -1 -7 -3 -1
w event	3 -3 0 1 1 6 2
w every	7 -1 -1 -1 6 8 1
w everybody	3 -2 -1 0 -1 4 3
w everyon	0 -1 -1 1 -2 8 2
w everyth	0 2 7 -1 -1 -2 10
w everywher	-1 -1 -2 -1 -2 6 1
w exception	2 -4 -2 -3 0 7 0
w exchang	7 -2 -2 4 -3 -3 -2
w execut	-6 -3 -1 -2 -3 -6 -3
w exist	-3 -1 0 0 5 -2 -1
w expir	3 -3 -1 -1 4 -2 -1
w export	-3 -3 -2 -7 9 3 -6
w extend	4 -2 -5 -1 -2 4 -2
w external	-3 3 -3 -2 -2 -3 -2
w fail	3 -2 -1 -1 0 -2 -1
w failover	-4 -4 -4 -4 -7 -6 -5
w failur	-1 1 -4 -2 -4 0 0
w fall	5 1 -2 -1 -2 -2 -1
w fault	9 -6 -7 -5 -3 -3 -1
w featur	-7 -2 -2 -2 -3 2 -8
w feed	0 -3 5 -1 2 5 -5
w field	-5 -3 -5 -2 2 -7 -4
w fil	-2 -3 -4 -1 -4 -1 -2
w file	-4 -2 -2 -1 6 2 -2
w fill	-2 3 -1 0 -5 3 -6
w filter	-1 5 -1 -1 1 5 5
w final	-2 -2 -2 -1 -3 -4 -6
w find	0 0 -1 -1 2 -1 -1
w fine	-3 -4 -5 -5 -6 -4 0
w finish	0 -3 -2 -2 -2 -4 7
w fir	-2 6 -2 -1 -2 -2 -1
w firewall	-2 -2 -3 1 3 1 -3
w firmwar	-2 -2 -1 -3 -2 -3 -2
w first	6 2 -1 -1 -2 0 -1
w five	-2 7 -3 -1 -10 -6 -3
w fix	-4 -4 -4 -5 -7 -5 -3
w flag	0 7 -1 -1 2 1 -1
w fleet	0 -4 -2 -1 -2 5 -1
w flood	-2 7 -3 -2 10 -2 -3
w floor	-1 7 0 0 0 0 0
w flow	-1 -1 -1 -1 1 9 -1
w flush	-4 -3 -2 -1 -7 -8 -3
w follow	-2 -2 -2 -1 -7 -4 8
w for	2 -1 -2 -1 -2 1 -1
w forc	-1 -1 -2 6 -1 6 4
w form	-2 1 -3 -1 -3 -8 -2
w formally	0 0 0 1 0 0 6
w forum	-4 5 -4 -1 0 -2 -2
w forward	-5 0 -1 -4 -3 -3 -2
w four	3 1 1 0 0 3 1
w free	-5 -5 -5 -2 -7 -4 -6
w freez	5 -2 -3 -4 -1 -4 -5
w fresh	-1 0 0 -1 -2 9 0
w from	2 0 1 -1 -1 0 -1
w frozen	-5 10 -3 -1 -3 -3 2
w full	1 -2 -2 -1 3 -2 1
w further	-1 -4 -7 -1 -2 5 3
w gateway	6 -1 -2 0 7 5 -1
w gb	-1 -3 -2 -2 -1 4 -3
w get	6 2 -1 0 0 4 -1
w giv	-1 -4 -3 -4 -8 -2 -3
w give	-2 -1 2 -1 -2 -1 -1
w go	3 2 -1 -1 -1 2 0
w good	-1 -2 0 0 -4 -3 8
w graph	-1 9 -2 -2 -4 -5 -3
w green	-4 0 -2 -2 -2 -4 -1
w grow	-1 -2 -3 -2 -2 -3 -1
w half	-4 -3 -2 -1 -1 -4 -2
w hall	1 7 2 -5 -4 -4 -1
w halt	8 -8 -3 6 -3 0 -2
w hand	-2 -1 -1 -2 -2 0 -3
w hang	10 -1 0 -1 -5 -4 1
w have	-1 0 2 -1 4 -2 -2
w head	-1 -2 -1 -2 -3 -2 -2
w header	-1 0 0 0 9 0 0
w healthy	0 -3 -6 -3 -6 -4 -4
w heap	-4 -4 -4 -4 -4 -8 -6
w hear	7 0 -1 -1 -1 4 -1
w help	-2 -5 -4 -3 -5 -4 -2
w her	0 9 2 -2 -4 -1 -1
w here	4 -3 -1 2 -1 3 1
w hi	0 -1 9 -1 4 -1 -1
w high	-1 7 -2 1 -1 -2 -1
w hit	-3 -1 0 -2 1 0 -1
w hold	-5 -3 -3 -3 2 0 -4
w home	0 -1 4 0 0 0 4
w hospital	0 -1 -2 7 0 -4 -1
w host	-3 -4 1 -2 -1 0 -2
w hot	-1 -2 -4 -3 3 2 -2
w hotlin	-3 2 3 -1 -4 -2 -2
w hour	-2 -2 1 -1 -2 -3 2
w how	-1 2 -2 0 3 -2 0
w hub	2 0 0 1 -2 -8 3
w i	-7 0 2 -3 -1 0 -2
w ic	-1 -1 -1 10 -1 -2 0
w id	-4 -4 -4 -4 8 -2 -2
w identify	0 0 0 0 8 0 0
w identity	5 -3 4 -1 2 -1 -1
w imag	-3 -2 -1 -1 6 0 -3
w impact	6 -6 -6 6 -9 -6 -4
w import	-6 -3 -1 -2 8 2 -1
w improvement	-4 -4 -3 -3 -3 -7 -4
w in	2 2 -1 -1 1 0 -2
w inc	0 0 0 6 -1 0 4
w incident	-1 -1 0 8 -1 -1 3
w increas	-6 -3 -4 -5 -7 1 -2
w index	0 -1 -2 -2 5 1 -2
w inform	-6 4 -3 1 -1 -4 -2
w ingest	-2 3 5 -1 -1 -1 -2
w install	-3 -2 -2 -3 2 -1 -1
w instanc	2 -2 -3 -2 -6 -1 -2
w instead	3 -1 -2 -1 3 -2 -1
w intensiv	-3 9 0 0 0 0 0
w interfac	-5 -2 -1 -2 -1 -3 -2
w into	-2 0 0 0 -2 1 -1
w investigat	-2 -2 10 -3 -2 -1 -2
w investigation	-3 -3 2 -8 -3 -3 -4
w invok	0 0 0 8 0 0 0
w io	11 -2 -1 -1 6 -2 -1
w ip	4 -2 -2 -1 5 2 -1
w issu	-3 3 -1 -2 -4 -2 -1
w it	-2 1 5 1 2 -2 -1
w it'	-1 -2 1 -2 2 -3 4
w itself	0 0 -4 -2 -2 -4 -4
w job	-4 1 -4 -3 9 4 -3
w join	-1 -1 -2 5 -3 -1 -2
w jump	6 -2 4 2 2 -1 -1
w just	-3 -3 -4 -3 -4 -3 -1
w keep	-1 -2 -4 -2 -6 -7 -2
w key	-1 -2 -1 -2 3 1 -3
w kick	1 -2 -3 -3 -4 -4 1
w know	2 -5 -5 -2 -3 -2 -1
w lab	1 0 -2 -2 -1 0 -1
w label	4 0 -3 2 0 1 -1
w laboratory	3 0 -1 -1 -4 -2 -1
w lag	6 -1 -7 -5 2 0 -4
w land	-4 8 -1 -1 -2 -5 -1
w lane	4 4 -2 -1 -1 -4 3
w laptop	-3 -2 4 -1 4 2 -1
w larg	-1 -2 -2 -1 5 2 -1
w last	-2 -2 -1 0 3 3 3
w late	1 -5 -6 -2 -3 -3 -3
w latency	6 5 -1 -1 -3 6 -1
w later	0 -1 -1 -1 -2 -5 -2
w launch	6 -4 -5 -2 5 -6 -2
w lead	-1 6 4 2 1 -1 0
w leader	-1 6 -1 7 1 -1 4
w leav	3 -1 -1 0 0 6 3
w leave	-2 -2 -1 -1 6 -6 -4
w level	-1 -3 -2 9 -4 -6 9
w licenc	3 -1 3 -1 6 7 -3
w lift	-5 -2 -3 -2 -3 -5 11
w limit	1 -2 -3 -2 5 -2 -2
w lin	-4 -2 -3 -5 -8 -1 -3
w line	-2 -3 -2 -2 -3 -2 -3
w link	-5 2 -2 1 -1 -2 -1
w list	-4 -2 -4 -1 6 -4 -2
w live	3 2 -1 1 0 3 -1
w load	1 4 -2 -1 2 8 -2
w local	-4 -2 -1 -2 1 -3 -6
w lock	-1 -2 -2 -3 3 1 -2
w log	1 -2 1 -1 1 0 -2
w login	6 -2 -2 -1 -1 6 -1
w long	6 -1 0 -1 4 -1 -1
w longer	2 -1 -1 -1 3 8 -1
w look	-2 -2 8 -2 -2 -3 -1
w loop	4 -1 -3 3 -2 -6 -5
w lose	5 -2 -1 -1 4 -2 0
w lower	-2 -3 -3 -4 -3 -7 -2
w lunch	-9 -7 -7 -6 -3 -8 -7
w m	3 -1 -1 -1 -1 4 -1
w machin	6 -2 -2 -4 -2 0 -4
w mail	3 2 -4 -2 0 2 -1
w mailbox	4 -3 -3 -4 -1 -7 -1
w main	-3 5 -5 -5 1 -8 -2
w maintenanc	-10 -6 -4 -4 -1 -3 -4
w major	-1 -1 0 10 0 0 2
w mak	-1 -2 -1 2 -2 -4 -3
w make	1 -1 -4 -1 4 3 -1
w management	-3 -2 -3 14 -3 -3 5
w manager	-1 4 -1 3 -1 0 0
w manual	-2 0 -2 -2 -3 -5 -3
w manufacturer	-4 -9 -6 -6 -1 -3 -4
w map	0 4 -2 -1 10 8 -1
w mark	-1 -3 -2 4 -5 -1 4
w market	-7 -2 -3 3 -6 9 -4
w match	1 1 -3 -1 6 -3 0
w me	-1 8 5 -1 -1 -1 0
w media	-5 -10 -10 -5 5 -7 -5
w meet	-5 -6 -8 6 -6 -9 -6
w member	0 0 -2 -3 0 -1 -2
w memory	0 -2 -1 -1 0 3 -2
w merchant	1 -11 -4 -3 0 -5 -3
w merg	-2 -3 -4 -3 0 -1 -3
w messag	0 3 -2 -2 4 0 -2
w metadata	-3 -1 -1 -3 2 -1 -3
w mi	-1 -2 -2 4 -4 -1 10
w midnight	6 -1 -1 -1 5 -3 5
w migration	-4 -4 1 -3 -4 -1 1
w million	-6 3 -1 -1 1 -2 -1
w mine	0 -3 16 -1 -1 -1 0
w minut	0 -1 -1 -2 0 0 0
w miss	3 1 -1 -1 4 -3 -1
w mobil	2 -2 -1 -3 -5 -3 -3
w mode	-2 -1 -2 -1 -3 6 -3
w model	-2 4 -2 -4 5 -1 -2
w monitor	-4 3 -2 -2 -2 -3 -1
w monthly	-4 -3 -5 -1 -5 -3 -4
w more	2 -4 -5 -2 -2 4 -2
w morn	-3 2 4 -2 3 -3 -1
w mov	-3 -3 -1 -2 -4 4 -2
w my	-1 11 -1 -1 0 -1 -1
w nam	3 -2 -2 1 -4 -3 -3
w name	-1 4 -1 0 1 4 0
w need	-1 -1 -1 -2 1 -4 -2
w network	0 3 1 1 -2 -2 -2
w never	5 -1 -1 0 10 0 0
w new	-1 -1 -1 -1 1 4 0
w next	3 -1 -2 -1 5 -5 -3
w night	-4 -2 -1 -2 -1 -2 3
w night'	0 -1 0 0 5 -6 -1
w nightly	-1 -8 -3 -3 -5 -7 -4
w nine	-6 2 -1 0 -1 -1 -3
w no	1 -3 -4 -3 -4 3 -1
w nobody	-3 -5 -6 -3 -5 -1 -2
w noc	-1 10 8 -1 -1 -1 1
w nod	-2 -2 -3 -2 0 -2 -1
w node	-3 -1 -2 -2 0 -4 -2
w normal	-4 -2 -2 -2 -4 4 6
w not	1 -2 -4 -4 -5 -5 -3
w noth	-1 -2 -3 -3 -6 -4 0
w notic	-3 7 -2 1 0 -2 1
w notify	-2 3 -5 4 -4 -5 -4
w now	1 -1 0 3 2 -1 -1
w number	-1 1 -5 2 4 5 -2
w observ	-3 6 -1 0 3 -2 -1
w of	0 0 -2 0 -1 -3 -2
w off	0 1 -1 -1 -1 -2 1
w offic	0 0 -6 -5 -3 -7 -4
w officer	-1 -1 0 3 -1 -1 2
w offlin	-3 6 -3 -2 -4 6 -2
w ok	1 0 -2 1 -3 -2 -1
w old	-1 -1 -1 -1 6 2 -1
w older	5 -1 -1 0 6 -1 -1
w on-call	-1 2 9 0 -1 0 0
w once	-5 -3 -2 -3 -3 -6 -3
w one	-1 -1 -2 -2 1 -4 -2
w only	-2 -2 -3 -3 4 -6 0
w op	-1 -1 5 7 -1 -2 1
w open	-1 2 0 4 -1 -1 -1
w operation	-2 4 5 -1 -3 -4 4
w or	7 1 -1 0 -1 -1 -1
w order	3 -2 -3 -3 -5 1 2
w other	0 -1 0 -1 -5 4 -1
w our	2 4 -3 -2 4 0 -1
w out	3 -1 -2 -1 -1 -1 0
w outag	5 1 -4 10 1 1 5
w outbound	4 -1 -3 -2 1 1 -2
w outsid	7 -2 -1 0 -2 -1 0
w over	-1 2 0 -1 -2 0 6
w own	-1 1 0 -2 1 1 1
w owner	-1 -1 -1 -1 5 -4 -1
w ownership	0 -2 6 0 0 0 0
w packet	4 -3 -3 -1 1 -2 -1
w pag	2 6 4 0 0 1 0
w page	-2 -1 2 -2 -2 -1 -1
w pager	-1 6 8 0 0 0 0
w paper	-3 -4 -6 -3 -4 -7 -3
w parcel	5 0 -1 -1 -1 2 1
w part	-2 -6 -1 -2 -4 -3 -3
w partial	-9 -6 -7 -5 -10 -11 -6
w partition	-4 -1 0 -1 7 3 -2
w partner	0 -1 -4 -2 -1 -7 -2
w pass	-4 -2 -2 -2 -2 4 -1
w password	-4 1 -3 -6 -1 -4 -3
w past	5 -2 0 0 2 -1 0
w patch	-7 -3 -4 -3 4 -2 -3
w patient	7 -1 0 0 -2 7 -1
w paus	-3 0 -2 -4 -5 2 -2
w payment	7 -3 -1 -2 -2 2 1
w pend	2 4 -1 -5 -2 -1 3
w penny	0 0 0 0 8 0 2
w peopl	-2 5 -1 -1 -5 0 -1
w per	-2 0 -2 -1 8 -1 -1
w percent	-11 -4 -3 -6 -5 -7 -1
w phon	-1 6 0 -1 -1 -1 -1
w pick	7 -1 12 0 -1 -1 -1
w pictur	8 3 -1 -2 -1 -2 -2
w pin	-2 -2 -2 -2 -9 8 -1
w pipelin	2 -2 -1 -1 -3 -2 -2
w plac	-1 -1 -3 -2 -2 6 -2
w plan	-2 -3 -2 -3 -2 0 -2
w platform	-5 -2 6 -3 -2 -2 -3
w play	-1 -1 0 0 4 4 -1
w player	8 -3 -1 -1 -4 -4 -1
w pod	-4 -4 -3 -2 -1 -2 -3
w point	3 -4 -2 -5 1 4 -1
w policy	1 -3 -2 -1 4 3 -3
w pool	-3 -2 -3 -2 -2 -2 -2
w possibl	-1 -4 -1 -1 -2 10 -3
w post	2 7 1 -3 -2 -1 -2
w power	5 -3 -2 -3 -8 -12 -3
w pr	1 -4 -3 -5 2 0 -4
w prepar	-9 -10 -11 -8 -6 -11 -8
w previou	4 -1 0 0 -3 6 -1
w pric	0 -5 4 -2 -9 -7 -5
w primary	-2 -4 0 -3 0 3 -3
w print	10 -2 -4 -4 1 4 -7
w priority	-2 -3 -5 0 -7 -4 -2
w prob	-1 4 -1 -1 0 2 0
w problem	-7 1 -5 -3 -2 -3 2
w procedur	-1 -2 -1 0 -2 -5 1
w process	-1 -4 -6 -4 -5 2 -8
w proclaim	0 0 -1 15 0 0 -2
w production	-6 3 0 -2 -2 3 -2
w profil	-3 -3 -3 -6 2 -2 -1
w promot	-10 -3 -2 -2 -3 -8 -2
w propos	-4 -4 -5 -4 -6 -8 -4
w proposal	-6 -3 -3 -2 -5 -8 -4
w prov	0 0 0 0 12 -1 -1
w provider	2 -4 -4 -10 -5 -3 -5
w proxy	0 -2 -2 -2 2 -8 -1
w publish	-1 0 -4 -1 -4 -4 -7
w pull	6 -1 2 9 -1 8 3
w purchas	11 -1 -1 -1 -3 6 -5
w purg	-2 1 -1 -1 -6 10 -1
w push	3 -1 -1 -2 4 4 -1
w put	-2 -2 0 -1 -4 3 0
w query	9 -1 -1 0 8 8 0
w queu	-2 -1 -1 -2 -3 -2 -3
w quota	-4 -3 -9 -4 2 -1 -9
w radio	-1 6 2 -1 0 -1 -1
w rais	-2 2 0 3 -2 -3 -1
w rate	-2 0 -2 -1 -3 2 -1
w ratio	0 -5 -2 -2 -3 1 0
w re-run	-8 -4 -4 -3 -7 -6 -5
w reach	-3 3 1 -1 -4 2 -1
w reachabl	1 -3 -4 -3 -4 6 -4
w read	-3 -4 0 -1 3 0 -1
w reason	-2 -1 -2 -2 1 -2 -1
w reboot	-5 -7 -7 -5 -9 -2 -5
w receipt	-3 -1 8 -1 -3 -1 -3
w receiv	9 4 -2 -1 2 4 -2
w reconnect	-3 -1 -2 -1 -3 4 -1
w record	2 0 -2 -1 5 -1 -1
w recover	-1 -1 -1 -1 -3 6 -6
w recovery	-6 -5 -3 -5 -6 -8 -4
w recycl	-2 -2 -2 -2 -5 -6 -2
w red	2 2 -4 -2 -3 -3 1
w refresh	-2 -1 -2 -2 -4 7 -2
w refund	-5 -2 -2 -4 -5 -6 -8
w refus	3 -3 -3 -2 0 -4 -1
w region	-1 3 -1 -1 -2 6 2
w regional	-4 4 -5 -6 -2 -7 4
w register	-1 -6 -3 0 0 2 -2
w registry	4 2 7 -3 4 7 -2
w reject	8 -1 -2 -2 2 -3 0
w releas	-3 -3 0 -3 -6 4 -2
w reload	3 -1 0 0 -2 -1 -1
w remain	1 -6 -5 -3 -6 1 -5
w remot	-3 -2 -4 -2 -9 -9 -3
w remov	-1 -1 -1 -1 5 4 -2
w renew	-6 -2 -2 -2 -2 3 -2
w reopen	-3 -2 -2 -5 -5 -5 0
w repair	-6 -5 -6 -4 -6 8 -6
w repeat	-3 -4 -1 -2 -3 -7 -5
w replac	-2 -3 -2 -4 -1 -2 -4
w replacement	-10 -3 -2 -2 -4 -3 -4
w replay	-3 -2 -3 -3 2 -5 -6
w replica	-2 -3 -3 -2 2 -2 -3
w reply	-3 -7 4 -2 -3 -3 -3
w report	-2 6 -3 -2 -2 -2 -1
w reproduc	-3 -4 -4 -6 3 -3 -2
w request	2 -3 -3 -3 -3 -6 -3
w reset	0 1 -1 -1 4 -1 -1
w resolv	-1 -2 -1 -2 -2 -3 9
w resolver	6 -1 -1 0 -3 -2 -1
w respond	-1 -3 10 -1 -1 3 0
w respons	4 6 -1 0 2 4 3
w restart	-4 -4 -5 -5 -5 -5 -3
w restor	-3 -3 -3 -4 -3 7 -4
w result	1 -1 -2 -3 0 -1 -2
w resum	-1 -2 -1 -1 -2 13 -4
w retir	-2 0 0 0 3 -1 3
w retry	0 -3 -2 -1 1 -2 -2
w return	5 -1 -1 -1 3 -8 0
w revert	-6 -4 -3 -3 -6 7 -2
w review	-4 -4 -3 -5 -4 -5 -4
w right	0 -3 -2 -1 -3 12 -2
w ring	-3 7 0 0 -1 -1 -1
w rise	5 -4 -2 -4 -2 -6 -5
w roll	-3 -3 -3 -3 -4 0 -3
w rollback	-5 -4 -3 -3 -7 -1 -4
w room	-2 3 0 3 -2 0 1
w root	-1 -1 -1 -1 6 -1 -1
w rotation	-4 3 -2 -1 -4 -2 -2
w rout	-1 -3 -3 5 4 5 -5
w row	-3 0 -1 -2 2 -6 -1
w rul	2 -2 -3 -2 -3 0 -2
w rule	-2 -2 -3 -1 0 8 -2
w run	-3 1 -2 1 0 -3 -1
w runner	5 1 -2 -1 6 2 0
w s	2 5 0 4 2 5 9
w same	-4 -2 -6 -4 -3 -6 -3
w sampl	4 -1 -1 -1 -3 1 4
w say	0 2 3 -1 -1 -2 -4
w scal	-5 -2 -4 -3 -5 -9 -3
w scan	-5 5 -1 -1 -1 -1 -1
w scanner	1 2 -2 -3 -3 -1 -2
w schedul	-4 -3 -2 -3 -4 -5 -4
w scheduler	0 4 -5 -2 2 5 -1
w screen	9 4 -1 0 0 2 -1
w script	-3 -2 -3 -3 9 -8 -3
w search	-1 -6 4 -3 -4 -3 -3
w second	1 -4 -1 -2 0 3 -1
w secondary	-2 -3 -2 -1 -3 -3 -2
w secret	-3 8 -2 -1 4 -3 -2
w security	-3 5 3 2 -1 -4 -2
w see	3 4 2 -1 3 -1 0
w send	-3 -1 -2 -3 2 -3 -4
w serv	3 -1 -1 -1 -3 10 -1
w server	-3 -2 -2 -3 3 -4 -2
w servfail	2 -2 -2 -2 -5 -2 -2
w servic	-1 1 -1 -1 0 2 -1
w session	0 -1 -2 -2 4 4 -2
w set	-2 -1 -1 5 0 6 1
w settlement	6 5 7 -2 -3 -1 -1
w severity	-1 0 -1 9 -1 0 3
w shar	-2 -1 -3 -2 1 -4 -2
w shift	-3 -2 4 -2 -3 -2 -1
w ship	-5 -2 -2 -2 3 -4 -2
w shop	-3 7 -1 -1 -1 6 -1
w should	-4 -1 -4 -7 0 -4 -4
w show	5 2 -1 -1 7 -1 -1
w shut	-2 1 -3 -3 -7 -6 -6
w side	-2 -1 -2 -1 6 -2 -1
w sign	4 2 -1 -1 3 -2 5
w signatur	0 0 -3 -1 9 -1 -8
w signer	-3 -1 -2 4 3 -2 -1
w sinc	3 4 -1 -1 12 1 2
w singl	-1 -4 -1 -1 3 -1 1
w sit	11 -3 -2 -1 -1 6 -2
w site	4 -1 -3 2 4 -2 -1
w six	-2 -2 -3 -2 -1 -1 0
w size	-2 -1 -2 -3 3 4 1
w skip	-3 -3 -1 -2 0 10 0
w slo	-1 10 -1 0 0 9 0
w slow	7 -3 -4 -1 1 -4 -2
w smart	10 -3 4 -1 -1 0 0
w so	-3 -2 -2 -2 6 1 0
w social	-4 0 -9 -4 -8 -5 -3
w some	-3 -3 -2 -3 -3 -4 -2
w somebody	-3 -3 -3 -4 -5 -3 -2
w sort	-3 -3 -6 -3 -1 3 -2
w sorter	3 -1 -1 2 -4 -1 3
w spar	-3 -4 -3 -2 -4 0 -3
w sre	-3 6 4 0 -2 -1 -1
w stabl	-1 -1 -1 -1 -2 9 6
w staf	1 -2 -5 3 5 -5 -3
w stag	-4 -4 -4 -4 -4 -6 -3
w stal	7 -1 -1 -1 3 -1 -1
w stand	7 -2 0 0 -1 -2 10
w standby	-4 -2 5 -1 0 1 3
w start	2 -2 3 -1 -2 -2 -2
w stat	4 3 -4 -4 -3 -5 -5
w station	2 4 -2 -4 -3 1 -4
w statu	-3 -1 -4 -4 -3 -3 0
w stay	-2 -1 -2 -1 -4 5 -1
w step	-1 -3 -1 -1 -3 -8 -3
w still	-3 -5 -3 -3 -4 -7 -3
w stop	6 -2 1 -1 -3 7 -2
w stor	2 -2 -2 -2 -5 3 -2
w storag	-4 0 1 0 0 -2 -1
w storm	-5 -4 -7 -2 -4 -4 -5
w stream	4 2 4 -2 -5 -3 -1
w stuck	0 3 -1 -2 0 0 -1
w submit	4 -6 -6 -3 -3 -3 -2
w succ	-1 -1 -1 -2 -2 8 -1
w succes	-2 2 -3 -1 -3 10 0
w supervisor	-2 6 1 0 0 0 0
w supplier	-2 -6 1 -3 4 -4 -1
w support	-3 4 1 -3 -3 -2 -2
w suspect	-2 -3 -3 -3 -4 -3 -2
w suspicion	-3 -3 -6 -4 -4 -3 -4
w switch	0 -2 -1 -2 2 6 -2
w sync	-6 -7 -5 -4 -2 0 -5
w synthetic	-1 4 -1 0 -3 0 0
w system	-5 -3 -5 -4 -5 -2 -4
w tabl	-1 -2 -1 -1 11 -1 -1
w tag	-2 9 -1 0 0 5 0
w tak	0 -1 7 1 2 0 -1
w take	1 -2 7 -1 -3 9 0
w team	-3 1 3 0 0 -2 -1
w technical	-1 -1 9 -5 -3 -1 -2
w technician	-1 -3 8 -1 7 -2 0
w telephon	-1 5 -1 2 -2 -1 -1
w tell	-1 4 -5 -1 -3 -3 -2
w ten	-2 -1 0 -1 -3 -1 -3
w tenant	6 5 -2 -2 6 -4 4
w terminal	1 8 -4 -3 -5 -6 -2
w test	-3 -2 -3 -3 -2 -5 -4
w than	5 0 -1 -1 0 -2 -1
w thank	-2 -4 2 -2 -1 -2 -3
w that	-2 5 -2 -1 6 -2 -1
w that'	-2 4 -1 0 9 -2 -1
w the	-2 -1 0 -2 2 -2 -2
w their	5 -1 -1 -1 2 5 0
w them	1 -1 -2 -1 -4 -3 -2
w then	-1 -2 -3 -2 -2 -4 -1
w theory	-2 -6 -4 -2 -10 -2 -2
w ther	-3 -2 -1 -1 0 0 -1
w they	-5 4 0 -2 1 0 -1
w thi	1 -1 -1 2 1 0 2
w third	-1 2 -3 -2 -6 2 -2
w thos	-2 -2 -2 -2 1 -6 -4
w thre	-3 3 -2 -3 -2 1 1
w thread	-6 3 -4 -3 -1 -2 -2
w throttl	-3 -3 -2 -3 -6 0 -5
w through	-1 -1 -3 -1 -4 1 -2
w throw	8 -3 -2 -3 1 -1 -1
w ticket	-2 2 2 -2 -2 -2 5
w tier	-4 -1 3 -2 2 -9 -2
w tim	-2 -4 -3 -2 -2 0 -3
w time	2 5 -1 -1 0 3 1
w timeout	-1 1 -1 -3 1 -1 -1
w tl	5 -1 0 0 8 -1 0
w to	0 -1 -1 -1 -2 -1 -2
w token	4 -2 -1 -3 -2 3 -2
w too	-2 2 -5 -2 -3 6 -2
w tool	-2 -4 -2 -2 -6 -7 -3
w topic	-1 -2 2 3 3 4 -1
w trac	-1 -1 -2 -1 7 2 -1
w track	7 -1 0 5 6 -1 0
w traffic	-2 -3 -1 -1 -3 11 -2
w train	4 -1 5 -3 -3 1 -1
w transaction	5 -3 -2 -1 -3 -5 -2
w transfer	-5 -2 -4 -5 -4 3 -3
w trial	-2 -2 -2 -4 -9 -6 -1
w trigger	-1 4 -2 -1 5 -3 -1
w truck	4 2 -4 -2 -5 -1 2
w trust	-2 -9 -2 -2 0 -3 -2
w try	-4 -2 3 -4 -5 -8 -2
w turn	-1 -1 1 -1 0 3 -3
w twic	3 -1 -2 -3 1 -1 -2
w two	-1 1 1 -2 -1 -4 -2
w u	1 3 7 0 2 2 -1
w unchang	-3 -3 -3 -2 -5 -5 -1
w under	-3 -2 -5 -1 1 -2 -3
w understand	0 0 0 0 9 0 0
w unit	-1 0 -3 -1 5 -3 -1
w unknown	3 -4 -3 -3 -5 -3 0
w unlock	1 -3 -4 -6 -6 0 -1
w unreachabl	8 -1 -6 -2 -3 -3 -2
w unrelat	-9 -6 -3 -5 -4 -5 -7
w until	-4 -4 -4 -2 -2 -3 -2
w unusual	-2 -3 -3 -2 -7 -3 -3
w up	2 -2 1 1 -2 1 0
w updat	0 -4 -4 -3 0 -2 -5
w upgrad	-5 -1 -3 -1 -3 -6 -3
w upload	4 -2 -3 -1 -2 1 -2
w use	-8 -5 -1 -2 -4 -8 -2
w user	8 4 -4 0 -1 5 -2
w usual	-8 -3 -2 -2 -4 -5 -2
w validat	-1 -2 2 0 1 5 -1
w validation	2 1 0 0 0 -1 0
w valu	1 3 -2 -1 -2 2 -2
w vendor	-4 -3 -5 -6 1 -5 -4
w verify	-6 -6 -4 -4 -2 -6 9
w version	-1 -2 -1 -1 6 1 -2
w via	-2 6 -4 0 -1 1 -2
w viewer	2 -2 -1 -1 -2 2 -2
w visibl	-2 -2 -1 -2 3 7 -1
w volum	-3 4 -1 -1 2 7 -3
w wait	-3 -2 -4 -3 -1 -6 -4
w wak	0 0 8 -1 0 0 0
w war	0 0 -1 8 -3 -2 3
w ward	-4 1 -1 -4 -3 0 -1
w warn	-7 -1 1 -2 -6 -4 -5
w watch	-7 -3 -2 -3 -5 0 -4
w wave	3 -5 -2 -1 -2 4 -1
w way	5 -6 -2 -2 -4 -5 -3
w we	-1 1 0 1 0 -2 1
w web	-2 -3 1 -4 -3 -3 -2
w week	-4 -2 -2 -4 -2 -3 -3
w weekend	-4 -2 -1 -1 -1 -6 -3
w well	-3 -4 -4 -7 -4 1 -2
w what	0 0 -1 0 6 1 2
w when	7 -3 -2 -1 8 -4 -1
w wher	-1 5 -2 -1 5 -5 -2
w whether	-3 -2 -3 -9 -4 -5 -4
w which	-1 -3 -2 -1 11 -2 -1
w whil	6 0 -2 -1 3 -3 -2
w whistl	-2 -2 -2 -1 -3 -4 1
w who	-1 -2 2 -3 2 -2 -3
w whol	-1 -1 -2 -1 -2 6 0
w why	-1 6 0 0 1 -1 0
w window	-5 -2 -2 -2 0 -5 -3
w with	0 -1 -3 -1 2 -1 -1
w withdrawal	9 5 -1 0 4 6 0
w withdrawn	0 -1 -1 -2 2 0 3
w within	-3 3 4 -1 -1 11 -1
w without	-1 2 -1 -1 1 3 6
w work	-6 -2 -4 -3 -4 6 -3
w worker	-3 -3 -4 -5 -3 0 -3
w writ	-1 -4 1 -1 6 1 -1
w write	1 -2 -2 -3 5 -2 -4
w wrong	6 0 -3 -3 0 0 -1
w yesterday'	-1 1 -2 -5 3 5 -1
w yet	-8 -7 -6 -10 -1 -5 -8
w zero	4 3 -1 -1 3 3 3
w zon	0 -1 -1 -1 -2 4 -2
w zone	0 -3 -2 -2 0 -4 -2
`;

/** What it says for a phase, in tenths, that another was marked before: `order[earlier][later]`. */
export const order: readonly (readonly number[])[] = [
  [0, 10, 6, 2, 0, -1, -1],
  [-9, 0, 7, 0, 1, 0, -3],
  [-6, -9, 0, 0, 1, -1, -2],
  [-4, -6, -9, 0, 0, -2, -3],
  [-4, -5, -7, -7, 0, 3, 1],
  [-4, -5, -6, -6, -6, 0, 7],
  [-2, -3, -3, -3, -5, -5, 0],
];
