"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = """
=0:lead;^ 0;about 1;questions 2;about 1 on 1 regarding 1;advice 4 feedback 4 guidance 4 input 4 opinion 4 perspective
4 take 4 thoughts 4 tips 4 view 4 views 4;advice 4 feedback 4 guidance 4 honest 5 input 4 opinion 4 perspective 4 take
4 thoughts 4 tips 4 view 4 views 4;how 0 if 0 what 0 whats 0 when 0 where 0 whether 0 which 0 who 0 whom 0 whose 0 why
0;question 2;^ 7;... 9;^ 7 about 1 on 1 regarding 1 with 1;advice 11 feedback 11 guidance 11 input 11 opinion 11
perspective 11 take 11 thoughts 11 tips 11 view 11 views 11;advice 11 feedback 11 guidance 11 honest 12 input 11
opinion 11 perspective 11 take 11 thoughts 11 tips 11 view 11 views 11;<their> 13 advice 11 an 13 feedback 11 guidance
11 help 2 honest 12 input 11 opinion 11 perspective 11 some 13 take 11 the 13 thoughts 11 tips 11 view 11 views 11;0 3
: 1 <their> 6 ^ 7 a 8 about 1 an 6 at 10 by 10 during 10 for 14 in 10 on 10 over 10 some 3 via 10;N 15;0 3 : 1 <their>
6 ^ 7 a 8 about 1 an 6 and 16 at 10 by 10 during 10 for 14 in 10 on 10 over 10 some 3 via 10;and 16;<them> 15 N 15;0 3
: 1 <their> 6 N 18 ^ 7 a 8 about 1 an 6 and 19 at 10 by 10 during 10 for 14 in 10 on 10 over 10 some 3 via 10;N
4;about 1 and 21 on 1 regarding 1;and 21;<them> 4 N 4;N 23 about 1 and 24 on 1 regarding 1;<them> 22 N 25;from 26 of
26;about 1 on 1 regarding 1 with 1;advice 28 feedback 28 guidance 28 input 28 opinion 28 perspective 28 take 28
thoughts 28 tips 28 view 28 views 28;advice 28 feedback 28 guidance 28 honest 29 input 28 opinion 28 perspective 28
take 28 thoughts 28 tips 28 view 28 views 28;s 30;<their> 30 N 31;<them> 17 N 20 advice 27 feedback 27 for 32 guidance
27 input 27 opinion 27 perspective 27 take 27 thoughts 27 tips 27 view 27 views 27;^ 7 about 1;<them> 34 N 34 ^ 7
about 1;asked 35;ask 35;and 36 asking 35 to 37;N 38 asked 35;and 39 asking 35 to 37;N 38;and 41;<them> 38 N 38 asked
35;N 42 and 43 asking 35 to 37;<them> 40 N 44;to 45 with 45;<them> 9 N 9 ^ 7;out 47;ask 35 find 48 learn 47;know 47;to
50;and 36 asking 35 to 49 wanting 51;<their> 5 advice 4 an 5 feedback 4 guidance 4 input 4 opinion 4 perspective 4
some 5 take 4 thoughts 4 tips 4 view 4 views 4;=1:told;^ 54;<them> 55 N 55;ask 35 find 48 get 53 learn 47 say 55 tell
56;: 9 and 36 asking 35 back 52 for 53 saying 55 that 55 to 57 wanting 51;N 58 asked 35;: 9 and 59 asking 35 back 52
for 53 saying 55 that 55 to 57 wanting 51;N 58;and 61;<them> 58 N 58 asked 35;: 9 N 62 and 63 asking 35 back 52 for 53
saying 55 that 55 to 57 wanting 51;<them> 60 N 64;about 9 on 9 regarding 9;advice 66 feedback 66 guidance 66 input 66
opinion 66 perspective 66 take 66 thoughts 66 tips 66 view 66 views 66;s 67;<their> 67 N 68;^ 54 about 55 of 55 that
55;N 70;^ 54 about 55 and 71 of 55 that 55;and 71;<them> 70 N 70;N 73 ^ 54 about 55 and 74 of 55 that 55;<them> 72 N
75;^ 54 about 55 that 55;know 77;N 78;and 79 know 77;and 79;<them> 78 N 78;N 81 and 82 know 77;<them> 80 N 83;with
65;<them> 60 N 64 up 85 with 65;about 1 on 1;brain 87 brains 87;s 88;<their> 88 N 89;: 1;N 91;: 1 and 92;and 92;<them>
91 N 91;: 1 N 94 and 95;<them> 93 N 96;for 97 to 97;^ 54 on 55 that 55;N 99;^ 54 and 100 on 55 that 55;and 100;<them>
99 N 99;N 102 ^ 54 and 103 on 55 that 55;<them> 101 N 104;to 105;back 106;=0:lead how 0 if 0 what 0 whats 0 when 0
where 0 whether 0 which 0 who 0 whom 0 whose 0 why 0;^ 108;about 109 on 109 regarding 109;advice 110 feedback 110
guidance 110 input 110 opinion 110 perspective 110 take 110 thoughts 110 tips 110 view 110 views 110;s 111;<their> 111
N 112;to 65;<them> 77;told 115;advice 55 help 55 hint 55 idea 55 input 55 push 55 suggestion 55 tip 55;advice 55 good
117 great 117 help 55 hint 55 idea 55 input 55 push 55 suggestion 55 tip 55;<their> 118 the 118;and 116 for 119;N 120
told 115;and 121 for 119;N 120;and 123;<them> 120 N 120 told 115;N 124 and 125 for 119;<them> 122 N 126;=2:other;joke
128 lie 128;to 128;ll 128 will 128;^ 54 a 129 about 55 bye 128 goodbye 128 hello 128 hi 128 how 130 i 131 if 130 no
128 not 130 of 55 off 128 that 55 to 128 we 131 what 130 whats 130 when 130 where 130 whether 130 which 130 who 130
whom 130 whose 130 why 130 yes 128;N 132;^ 54 a 129 about 55 and 133 bye 128 goodbye 128 hello 128 hi 128 how 130 i
131 if 130 no 128 not 130 of 55 off 128 that 55 to 128 we 131 what 130 whats 130 when 130 where 130 whether 130 which
130 who 130 whom 130 whose 130 why 130 yes 128;and 133;<them> 132 N 132;N 135 ^ 54 a 129 about 55 and 136 bye 128
goodbye 128 hello 128 hi 128 how 130 i 131 if 130 no 128 not 130 of 55 off 128 that 55 to 128 we 131 what 130 whats
130 when 130 where 130 whether 130 which 130 who 130 whom 130 whose 130 why 130 yes 128;<them> 134 N 137;about 55 on
55 that 55;N 139;about 55 and 140 on 55 that 55;and 140;<them> 139 N 139;N 142 about 55 and 143 on 55 that 55;<them>
141 N 144;<them> 60 N 64 to 65;asked 33 call 46 called 65 chat 46 coffee 46 dm 46 dmed 65 email 46 emailed 65 got 69
informed 76 let 84 lunch 46 mail 46 mailed 65 message 46 messaged 65 met 86 note 46 phoned 65 picked 90 pinged 65
question 98 questions 98 rang 65 reported 107 saw 65 slacked 65 sought 113 spoke 114 talked 114 text 46 texted 65
thanked 127 told 138 updated 145 visited 65 wanted 69 whatsapped 65 wrote 146
"""


IDLE = """
=0:courtesy;$$ 0;interview 1;=0:courtesy address 1 appointment 1 baby 1 back 1 birthday 1 calendar 1 call 1 cat 1
children 1 christmas 1 coffee 1 dad 1 date 1 dates 1 daughter 1 day 1 dinner 1 dog 1 easter 1 exam 1 exams 1 family 1
father 1 flat 1 flight 1 garden 1 health 1 holiday 1 holidays 1 house 1 husband 1 invitation 1 invite 1 invoice 1 job
2 journey 1 kid 1 kids 1 knee 1 lunch 1 marathon 1 meeting 1 mom 1 mother 1 move 1 mum 1 operation 1 parents 1 party 1
schedule 1 slot 1 son 1 summer 1 surgery 1 ticket 1 tickets 1 time 1 trip 1 vacation 1 weather 1 wedding 1 week 1
weekend 1 wife 1;address 1 appointment 1 baby 1 back 1 birthday 1 calendar 1 call 1 cat 1 children 1 christmas 1
coffee 1 dad 1 date 1 dates 1 daughter 1 day 1 dinner 1 dog 1 easter 1 exam 1 exams 1 family 1 father 1 flat 1 flight
1 garden 1 health 1 holiday 1 holidays 1 house 1 husband 1 invitation 1 invite 1 invoice 1 job 2 journey 1 kid 1 kids
1 knee 1 lunch 1 marathon 1 meeting 1 mom 1 mother 1 move 1 mum 1 operation 1 parents 1 party 1 schedule 1 slot 1 son
1 summer 1 surgery 1 ticket 1 tickets 1 time 1 trip 1 vacation 1 weather 1 wedding 1 week 1 weekend 1 wife 1;$$ 0 and
3 at 0 in 0 of 0 or 4 with 0;=0:courtesy $$ 0 and 3 at 0 in 0 of 0 or 4 with 0;friend 0;founder 0;interview 5;$$ 0 and
4 or 4;interview 10;address 10 appointment 10 baby 10 back 10 birthday 10 calendar 10 call 10 cat 10 children 10
christmas 10 coffee 10 dad 10 date 10 dates 10 daughter 10 day 10 dinner 10 dog 10 easter 10 exam 10 exams 10 family
10 father 10 flat 10 flight 10 garden 10 health 10 holiday 10 holidays 10 house 10 husband 10 invitation 10 invite 10
invoice 10 job 11 journey 10 kid 10 kids 10 knee 10 lunch 10 marathon 10 meeting 10 mom 10 mother 10 move 10 mum 10
operation 10 parents 10 party 10 schedule 10 slot 10 son 10 summer 10 surgery 10 ticket 10 tickets 10 time 10 trip 10
vacation 10 weather 10 wedding 10 week 10 weekend 10 wife 10;$$ 0 address 10 and 3 appointment 10 at 0 baby 10 back 10
birthday 10 calendar 10 call 10 cat 10 children 10 christmas 10 coffee 10 dad 10 date 10 dates 10 daughter 10 day 10
dinner 10 dog 10 easter 10 exam 10 exams 10 family 10 father 10 flat 10 flight 10 garden 10 health 10 holiday 10
holidays 10 house 10 husband 10 in 0 invitation 10 invite 10 invoice 10 job 11 journey 10 kid 10 kids 10 knee 10 lunch
10 marathon 10 meeting 10 mom 10 mother 10 move 10 mum 10 of 0 operation 10 or 4 parents 10 party 10 schedule 10 slot
10 son 10 summer 10 surgery 10 ticket 10 tickets 10 time 10 trip 10 vacation 10 weather 10 wedding 10 week 10 weekend
10 wife 10 with 0;address 5 appointment 5 aunt 0 baby 6 back 5 best 7 birthday 5 brother 0 calendar 5 call 5 cat 6
child 0 children 5 christmas 5 co 8 coffee 5 cofounder 0 cousin 0 dad 6 date 5 dates 5 daughter 6 day 5 dinner 5 dog 6
easter 5 exam 5 exams 5 family 5 father 6 fiance 0 flat 5 flight 5 friend 0 garden 5 grandfather 0 grandma 0
grandmother 0 grandpa 0 health 5 holiday 5 holidays 5 house 5 husband 6 invitation 5 invite 5 invoice 5 job 9 journey
5 kid 6 kids 5 knee 5 last 12 life 1 little 12 lunch 5 marathon 5 meeting 5 mentor 0 mom 6 mother 6 move 5 mum 6 new
12 news 1 next 12 old 12 operation 5 parents 6 partner 0 party 5 plans 1 schedule 5 sister 0 slot 5 son 6 summer 13
surgery 5 ticket 5 tickets 5 time 5 trip 5 uncle 0 vacation 5 weather 5 wedding 5 week 5 weekend 5 wife 6 work 1;N
1;address 5 appointment 5 baby 5 back 5 birthday 5 calendar 5 call 5 cat 5 children 5 christmas 5 coffee 5 dad 5 date
5 dates 5 daughter 5 day 5 dinner 5 dog 5 easter 5 exam 5 exams 5 family 5 father 5 flat 5 flight 5 garden 5 health 5
holiday 5 holidays 5 house 5 husband 5 invitation 5 invite 5 invoice 5 job 9 journey 5 kid 5 kids 5 knee 5 last 12
little 12 lunch 5 marathon 5 meeting 5 mom 5 mother 5 move 5 mum 5 new 12 next 12 old 12 operation 5 parents 5 party 5
schedule 5 slot 5 son 5 summer 13 surgery 5 ticket 5 tickets 5 time 5 trip 5 vacation 5 weather 5 wedding 5 week 5
weekend 5 wife 5;$$ 0 and 15 s 16;$$ 0 doing 1;been 1;along 1;$$ 0 coming 20 doing 1 going 1;out 1;$$ 0 coming 20
going 1;are 18 d 19 goes 1 had 19 has 19 have 19 is 21 re 1 s 1 turned 22 was 23 went 1 were 1;been 0;=0:courtesy
going 0;out 0;are 0 d 25 goes 0 had 25 has 25 have 25 is 26 re 0 s 0 turned 27 was 26 went 0 were 0;interview 28;...
24 address 28 appointment 28 baby 28 back 28 birthday 28 calendar 28 call 28 cat 28 children 28 christmas 28 coffee 28
dad 28 date 28 dates 28 daughter 28 day 28 dinner 28 dog 28 easter 28 exam 28 exams 28 family 28 father 28 flat 28
flight 28 garden 28 health 28 holiday 28 holidays 28 house 28 husband 28 invitation 28 invite 28 invoice 28 job 29
journey 28 kid 28 kids 28 knee 28 lunch 28 marathon 28 meeting 28 mom 28 mother 28 move 28 mum 28 operation 28 parents
28 party 28 schedule 28 slot 28 son 28 summer 28 surgery 28 ticket 28 tickets 28 time 28 trip 28 vacation 28 weather
28 wedding 28 week 28 weekend 28 wife 28;up 1;$$ 0 doing 1 feeling 1 holding 31;=1:kept;$$ 33;$$ 0 it 34;film 0 flat 0
food 0 place 0 way 0;the 36;on 1;$$ 0 coping 1 doing 1 feeling 1 getting 38 holding 31 keeping 1;$$ 0 been 1 doing 1
feeling 1 holding 31;are 32 d 19 did 35 does 35 enjoyed 0 feels 1 felt 1 found 37 had 19 has 19 have 19 is 39 liked 0
likes 0 re 1 s 40 slept 1 spent 0 was 39 were 1;... 24 are 1 d 19 goes 1 had 19 has 19 have 19 is 1 re 1 s 1 was 1
went 1 were 1;$$ 0 ... 24;... 24 are 1 d 19 goes 1 had 19 has 19 have 19 is 1 re 1 s 43 was 1 went 1 were 1;$$ 0 going
1;are 45 d 19 goes 1 had 19 has 19 have 19 is 45 re 1 s 45 was 45 went 1 were 45;... 24 are 45 d 19 goes 1 had 19 has
19 have 19 is 45 re 1 s 45 was 45 went 1 were 45;us 0;guests 0 of 48 people 0;owe 0;flat 0 rent 0 room 0 ticket 0;<i>
50 a 51 the 51;there 0 to 0;get 53;<their> 30 <they> 41 D 42 N 44 all 46 business 46 everything 46 far 0 it 47 life 46
many 49 much 52 old 0 tall 0 that 47 the 30 things 46 this 46 to 54 work 46;D 0;on 0;fine 0 free 0 ok 0 still 57;fine
0 free 0 ok 0;arrived 0 came 0 is 58 was 59 went 0 worked 27;... 60;=1:kept already 33 also 33 ever 33 once 33;already
33 also 33 ever 33 once 33;how 33;=1:kept be 0 buy 0 come 0 give 0 have 0 help 0 intro 0 introduce 0 join 0 lend 0
like 0 look 0 meet 0 mind 0 need 0 read 0 review 0 send 0 share 0 speak 0 talk 0 want 0;=0:courtesy believes 33 d 33
ever 33 had 62 has 63 have 63 knew 64 knows 64 recommends 33 regrets 33 regretted 33 saw 33 sees 33 think 33 thinks 33
thought 33 would 65;=0:courtesy ... 60;up 0;borrow 0 bring 0 call 0 catch 68 come 0 have 0 join 0 meet 0 move 0
postpone 0 see 0 send 0 speak 0 talk 0 use 0 visit 0;can 69 could 69 might 69 should 69;alright 0 fine 0 ok 0 okay 0
still 57;... 60 fits 0 is 71 s 71 suited 0 suits 0 was 71 worked 0 works 0;is 0 s 0 was 0;... 56 <their> 61 <they> 66
D 0 N 0 all 67 anybody 0 anyone 0 anything 0 everything 67 i 70 it 72 somebody 0 someone 0 that 61 the 61 there 73
this 61 we 70;$$ 0 address 10 and 4 appointment 10 baby 10 back 10 birthday 10 calendar 10 call 10 cat 10 children 10
christmas 10 coffee 10 dad 10 date 10 dates 10 daughter 10 day 10 dinner 10 dog 10 easter 10 exam 10 exams 10 family
10 father 10 flat 10 flight 10 garden 10 health 10 holiday 10 holidays 10 house 10 husband 10 invitation 10 invite 10
invoice 10 job 11 journey 10 kid 10 kids 10 knee 10 lunch 10 marathon 10 meeting 10 mom 10 mother 10 move 10 mum 10
operation 10 or 4 parents 10 party 10 schedule 10 slot 10 son 10 summer 10 surgery 10 ticket 10 tickets 10 time 10
trip 10 vacation 10 weather 10 wedding 10 week 10 weekend 10 wife 10;address 10 appointment 10 baby 10 back 10
birthday 10 calendar 10 call 10 cat 10 children 10 christmas 10 coffee 10 dad 10 date 10 dates 10 daughter 10 day 10
dinner 10 dog 10 easter 10 exam 10 exams 10 family 10 father 10 flat 10 flight 10 garden 10 health 10 holiday 10
holidays 10 house 10 husband 10 invitation 10 invite 10 invoice 10 job 11 journey 10 kid 10 kids 10 knee 10 last 12
little 12 lunch 10 marathon 10 meeting 10 mom 10 mother 10 move 10 mum 10 new 12 next 12 old 12 operation 10 parents
10 party 10 schedule 10 slot 10 son 10 summer 75 surgery 10 ticket 10 tickets 10 time 10 trip 10 vacation 10 weather
10 wedding 10 week 10 weekend 10 wife 10;address 0 email 0 name 0 number 0 plan 0 time 0 wifi 0;to 0;doing 0 planning
0 up 78 working 57;for 0;been 79 like 80;$$ 0 about 33 after 33 against 33 differently 33 first 33 in 33 instead 33 to
33 when 33 with 33;$$ 0 been 79;been 79;$$ 0 for 0;band 0 concert 0 dinner 0 film 0 food 0 game 0 match 0 movie 0
party 0 place 0 restaurant 0 wine 0;the 86;of 87;eat 1;$$ 0 for 0 to 89;like 80;are 79 ate 1 d 81 did 82 does 82 had
83 has 84 have 84 is 79 means 1 meant 1 needed 85 needs 85 plans 1 re 79 s 79 said 1 thinks 88 thought 88 wanted 90
wants 85 was 79 were 79 wished 1 would 91;of 0;going 57 happening 0 new 0 up 0;bring 0 buy 0 cook 0 drink 0 eat 0 wear
0;<their> 77 <they> 92 became 93 date 0 day 0 going 57 happened 0 happening 0 is 94 new 0 s 94 the 77 time 0 to 95 up
0 went 57;going 57 happening 0 is 94 new 0 s 94 up 0;should 33;decided 33 fired 33 hired 33 knew 33 raised 33 realised
33 realized 33 sold 33 started 33 stopped 33 switched 33 would 33;=0:courtesy <i> 98 <they> 99 to 33;first 33;<their>
33 advertise 33 begin 33 cut 33 find 33 first 33 get 33 go 33 good 33 hire 33 look 33 new 33 open 33 save 33 sell 33
start 33 the 101;=0:courtesy find 102 finds 102 found 102 gets 102 got 102 hired 102 hires 102 sells 102 sold 102
would 102;<their> 33 advertise 33 begin 33 cut 33 find 33 first 33 get 33 go 33 good 33 hire 33 look 33 meet 0 new 33
open 33 save 33 sell 33 start 33 the 101;eat 0 go 0 meet 0;can 105 could 105 eat 0 go 0 meet 0 should 105 will
105;<their> 0 <they> 103 N 0 the 0 to 104 we 106;date 0 day 0 restaurant 0 room 0 time 0 train 0;ask 33 fire 33 go 33
hire 33 pitch 33 sell 33 start 33 target 33 trust 33;would 109;should 109;=0:courtesy <they> 110 i 111 to 109 we
111;angry 0 answer 0 answered 0 away 0 call 0 called 0 came 0 cancel 0 cancelled 0 come 0 ill 0 late 0 missed 0 quiet
0 replied 0 reply 0 sad 0 show 0 sick 0 there 0 tired 0 upset 0 write 0;angry 0 answer 0 answered 0 away 0 call 0
called 0 came 0 cancel 0 cancelled 0 come 0 ill 0 late 0 missed 0 not 113 quiet 0 replied 0 reply 0 sad 0 show 0 sick
0 so 113 still 113 there 0 tired 0 upset 0 write 0;been 114;t 114;angry 0 answer 0 answered 0 away 0 been 114 call 0
called 0 came 0 cancel 0 cancelled 0 come 0 ill 0 late 0 missed 0 not 113 quiet 0 replied 0 reply 0 sad 0 show 0 sick
0 so 113 still 113 there 0 tired 0 upset 0 write 0;are 114 d 115 did 114 didn 116 didnt 114 had 117 hadn 116 has 117
hasn 116 have 115 is 114 isn 116 never 114 re 114 s 114 was 114 wasn 116 were 114;<they> 118;<their> 14 D 1 N 17 a 16
address 10 appointment 10 baby 10 back 10 birthday 10 calendar 10 call 10 cat 10 children 10 christmas 10 coffee 10
dad 10 date 10 dates 10 daughter 10 day 10 dinner 10 dog 10 easter 10 everything 1 exam 10 exams 10 family 10 father
10 flat 10 flight 10 garden 10 health 10 her 1 him 1 holiday 10 holidays 10 house 10 how 55 husband 10 if 74
invitation 10 invite 10 invoice 10 it 1 job 11 journey 10 kid 10 kids 10 knee 10 last 12 life 1 little 12 lunch 10
marathon 10 meeting 10 mom 10 mother 10 move 10 mum 10 my 76 new 12 next 12 old 12 operation 10 our 76 parents 10
party 10 schedule 10 slot 10 son 10 summer 75 surgery 10 that 1 the 16 them 1 things 1 this 1 ticket 10 tickets 10
time 10 trip 10 vacation 10 weather 10 wedding 10 week 10 weekend 10 what 96 whats 97 when 100 where 107 whether 74
which 108 who 112 why 119 wife 10 work 1;$ 120
"""


NEWS = """
=0:hard;down 0;apart 0;ended 0;over 0;broke 1 ended 0 fell 2 has 3 is 4;engagement 5 marriage 5 relationship
5;depressed 0 hurt 0 ill 0 injured 0 sick 0;up 0;out 0;divorce 0;a 10 divorced 0;coma 0;icu 0;a 12 mourning 0 the
13;sick 0;leave 0;sick 16;job 0;a 18 work 0;of 19;off 0;badly 7 bankrupt 0 breaking 8 broke 0 burned 9 burnt 9
depressed 0 divorcing 0 getting 11 gravely 7 grieving 0 heartbroken 0 homeless 0 in 14 insolvent 0 off 15 on 17 out 20
paralysed 0 paralyzed 0 really 7 separating 0 seriously 7 signed 21 splitting 8 terminally 7 unemployed 0 very
7;accident 0 crash 0;... 23 accident 0 crash 0;a 24 an 24;go 0;redundant 0;assaulted 0 badly 7 burgled 0 diagnosed 0
dismissed 0 dumped 0 evicted 0 fired 0 gravely 7 hacked 0 hospitalised 0 hospitalized 0 in 25 laid 21 let 26 made 27
really 7 robbed 0 sacked 0 scammed 0 seriously 7 sued 0 terminally 7 very 7;assaulted 0 burgled 0 diagnosed 0
dismissed 0 dumped 0 evicted 0 fired 0 hacked 0 hospitalised 0 hospitalized 0 laid 21 let 26 made 27 robbed 0 sacked 0
scammed 0 sued 0;her 0 him 0 them 0;bone 0;ankle 0 arm 0 back 0 collar 31 collarbone 0 elbow 0 finger 0 foot 0 hand 0
hip 0 jaw 0 knee 0 leg 0 neck 0 nose 0 pelvis 0 rib 0 ribs 0 shoulder 0 thumb 0 toe 0 wrist 0;... 32 ankle 0 arm 0
back 0 collar 31 collarbone 0 elbow 0 finger 0 foot 0 hand 0 hip 0 jaw 0 knee 0 leg 0 neck 0 nose 0 pelvis 0 rib 0
ribs 0 shoulder 0 thumb 0 toe 0 wrist 0;... 32 a 33 an 33 ankle 0 arm 0 back 0 collar 31 collarbone 0 elbow 0 finger 0
foot 0 hand 0 her 33 hip 0 his 33 jaw 0 knee 0 leg 0 neck 0 nose 0 pelvis 0 rib 0 ribs 0 shoulder 0 their 33 thumb 0
toe 0 wrist 0;... 32 achilles 0 ankle 0 arm 0 back 0 collar 31 collarbone 0 elbow 0 finger 0 foot 0 hand 0 head 0 hip
0 jaw 0 knee 0 leg 0 ligament 0 ligaments 0 meniscus 0 neck 0 nose 0 pelvis 0 rib 0 ribs 0 shoulder 0 thumb 0 toe 0
wrist 0;... 32 a 33 an 33 ankle 0 arm 0 back 0 collar 31 collarbone 0 elbow 0 finger 0 foot 0 hand 0 her 35 hip 0 his
35 jaw 0 knee 0 leg 0 neck 0 nose 0 pelvis 0 rib 0 ribs 0 shoulder 0 their 35 thumb 0 toe 0 up 0 wrist 0;engagement 0
wedding 0;<their> 37;off 38;on 30;bike 0 car 0;her 41 his 41 their 41;badly 7 gravely 7 really 7 seriously 7
terminally 7 very 7;been 43;tumor 0 tumour 0;brain 45 burnout 0 depression 0 tumor 0 tumour 0;covid 0;a 46 burnout 0
cancer 0 depression 0 leukaemia 0 leukemia 0 long 47 ms 0 parkinson 0 parkinsons 0;a 46 breast 48 burnout 0 cancer 0
depression 0 leukaemia 0 leukemia 0 long 47 lung 48 ms 0 parkinson 0 parkinsons 0 prostate 48 skin 48;with 49;achilles
0 ankle 0 arm 0 back 0 elbow 0 foot 0 hand 0 head 0 hip 0 knee 0 leg 0 ligament 0 ligaments 0 meniscus 0 neck 0
shoulder 0 wrist 0;her 51 his 51 their 51;clinic 0;care 0;a 53 hospital 0 intensive 54 rehab 0;a 53 hospital 0
intensive 54 rehab 0 the 55;in 56 into 56 to 56;back 57 in 56 into 56 to 56;up 58;stairs 0;the 60;bike 0 horse 0
ladder 0;a 62 her 62 his 62 their 62;down 61 off 63;bankruptcy 0 divorce 0 insolvency 0;for 65;... 32 a 33 an 33 ankle
0 arm 0 back 0 collar 31 collarbone 0 elbow 0 finger 0 foot 0 hand 0 her 35 hip 0 his 35 jaw 0 knee 0 leg 0 neck 0
nose 0 pelvis 0 rib 0 ribs 0 shoulder 0 their 35 thumb 0 toe 0 wrist 0;assaulted 0 burgled 0 chemo 0 chemotherapy 0
diagnosed 0 dismissed 0 dumped 0 evicted 0 fired 0 hacked 0 hospitalised 0 hospitalized 0 laid 21 let 26 made 27
radiotherapy 0 robbed 0 sacked 0 scammed 0 sued 0;chemo 0 chemotherapy 0 radiotherapy 0;condition 0;disc 0;brain 45
burnout 0 concussion 0 depression 0 heart 70 herniated 71 slipped 71 tumor 0 tumour 0;s 0;=0:hard again 0;bike 0 bus 0
car 0 truck 0 van 0;a 75 the 75;by 76;down 0 over 0;a 72 alzheimer 73 alzheimers 0 assaulted 0 attacked 0 badly 7
breast 48 burgled 0 burnout 0 cancer 74 dementia 0 depression 0 diagnosed 0 dismissed 0 divorced 0 dumped 0 evicted 0
fired 0 furloughed 0 gravely 7 hacked 0 hepatitis 0 hit 77 hospitalised 0 hospitalized 0 injured 0 jilted 0 knocked 78
laid 21 let 26 leukaemia 0 leukemia 0 long 47 lung 48 made 27 ms 0 mugged 0 parkinson 0 parkinsons 0 pneumonia 0
prostate 48 really 7 robbed 0 run 4 sacked 0 scammed 0 sepsis 0 seriously 7 shingles 0 skin 48 sued 0 suspended 0
terminally 7 very 7;accident 0 fall 0;accident 0;attack 0;breakdown 0;attack 0 attacks 0;accident 0 bad 80 bike 81
brain 45 breakdown 0 burnout 0 car 81 depression 0 fall 0 heart 82 miscarriage 0 nervous 83 panic 84 seizure 0 stroke
0 tumor 0 tumour 0;accident 0 bad 80 bike 81 breakdown 0 burnout 0 car 81 heart 82 miscarriage 0 nervous 83 operation
0 panic 84 seizure 0 stroke 0;accident 0 bad 80 bike 81 breakdown 0 burnout 0 car 81 heart 82 miscarriage 0 nervous 83
panic 84 seizure 0 stroke 0;taken 58;agency 0 bakery 0 business 0 cafe 0 company 0 firm 0 practice 0 restaurant 0 shop
0 startup 0 store 0 studio 0;=0:hard <their> 89;0 0 all 0 everybody 0 everyone 0 five 0 half 0 her 0 his 0 most 0
people 0 staff 0 ten 0 their 0;<their> 89;up 92;off 91;go 91;<their> 89 down 92;down 92 up 92;be 88 close 90 fire 91
give 93 go 58 lay 94 let 95 sell 92 shut 96 wind 97;a 85 an 86 another 87 been 43 breast 48 burnout 0 cancer 0
depression 0 leukaemia 0 leukemia 0 long 47 lung 48 ms 0 parkinson 0 parkinsons 0 prostate 48 skin 48 surgery 0 to
98;a 87 an 87 another 87;friend 0;founder 0;=0:hard offer 0;engineer 0 people 0 person 0;account 0 apartment 0 aunt 0
baby 0 backer 0 best 101 brother 0 business 0 cat 0 caterer 0 chef 0 child 0 client 0 clients 0 co 102 cofounder 0
contract 0 cook 0 cousin 0 customer 0 customers 0 dad 0 daughter 0 deal 0 dog 0 farm 0 father 0 fiance 0 flat 0 friend
0 funder 0 funding 0 grandfather 0 grandma 0 grandmother 0 grandpa 0 grant 0 hearing 0 home 0 house 0 husband 0
investor 0 investors 0 job 103 key 104 kid 0 lease 0 licence 0 license 0 mandate 0 mandates 0 mentor 0 mom 0 mother 0
mum 0 parents 0 partner 0 savings 0 sight 0 sister 0 son 0 sponsor 0 staff 0 stock 0 supplier 0 tenant 0 uncle 0 visa
0 wife 0 workshop 0;... 105 account 0 apartment 0 aunt 0 baby 0 backer 0 best 101 brother 0 business 0 cat 0 caterer 0
chef 0 child 0 client 0 clients 0 co 102 cofounder 0 contract 0 cook 0 cousin 0 customer 0 customers 0 dad 0 daughter
0 deal 0 dog 0 farm 0 father 0 fiance 0 flat 0 friend 0 funder 0 funding 0 grandfather 0 grandma 0 grandmother 0
grandpa 0 grant 0 hearing 0 home 0 house 0 husband 0 investor 0 investors 0 job 103 key 104 kid 0 lease 0 licence 0
license 0 mandate 0 mandates 0 mentor 0 mom 0 mother 0 mum 0 parents 0 partner 0 savings 0 sight 0 sister 0 son 0
sponsor 0 staff 0 stock 0 supplier 0 tenant 0 uncle 0 visa 0 wife 0 workshop 0;account 0 client 0 customer 0;baby 0
biggest 107 largest 107 lawsuit 0 main 107;... 108 baby 0 biggest 107 largest 107 lawsuit 0 main 107;<their> 106 a 109
an 109 the 109;away 0;close 0 fire 91 lay 94 let 95;a 72 alzheimer 73 alzheimers 0 been 28 breast 48 broken 67 burnout
0 cancer 74 dementia 0 depression 0 died 0 had 100 hepatitis 0 left 30 leukaemia 0 leukemia 0 long 47 lost 110 lung 48
ms 0 parkinson 0 parkinsons 0 passed 111 pneumonia 0 prostate 48 sepsis 0 shingles 0 skin 48 to 112;<their> 106;a 72
alzheimer 73 alzheimers 0 been 43 breast 48 burnout 0 cancer 74 dementia 0 depression 0 hepatitis 0 leukaemia 0
leukemia 0 long 47 lost 114 lung 48 ms 0 parkinson 0 parkinsons 0 pneumonia 0 prostate 48 sepsis 0 shingles 0 skin
48;for 10;under 0;clinic 0 coma 0;a 53 hospital 0 icu 0 intensive 54 rehab 0;a 118 hospital 0 intensive 54 mourning 0
rehab 0 the 119;cash 0 money 0 runway 0;of 121;out 122;from 49;back 57 badly 7 bankrupt 0 battling 49 being 29
breaking 8 broke 0 burned 9 burnt 9 closing 1 depressed 0 divorcing 0 dying 0 fighting 49 filing 116 getting 11 going
117 gravely 7 grieving 0 heartbroken 0 homeless 0 in 120 insolvent 0 into 56 leaving 30 losing 114 off 15 on 17 out 20
paralysed 0 paralyzed 0 really 7 running 123 separating 0 seriously 7 signed 21 splitting 8 suffering 124 terminally 7
to 56 unemployed 0 very 7;herself 0 himself 0 themselves 0;0 0 everyone 0 half 0 her 0 his 0 most 0 their 0;off
127;operation 0;an 129 chemo 0 surgery 0;assaulted 0 burgled 0 diagnosed 0 dismissed 0 dumped 0 evicted 0 fired 0
hacked 0 hospitalised 0 hospitalized 0 in 25 laid 21 let 26 made 27 robbed 0 sacked 0 scammed 0 sued 0;sued 0;back 57
badly 7 bankrupt 0 been 131 being 132 breaking 8 broke 0 burned 9 burnt 9 depressed 0 divorcing 0 dying 0 getting 11
got 49 gravely 7 grieving 0 heartbroken 0 homeless 0 in 120 insolvent 0 into 56 off 15 on 17 out 20 paralysed 0
paralyzed 0 really 7 separating 0 seriously 7 signed 21 splitting 8 terminally 7 to 56 unemployed 0 very 7;a 71;life
0;life 0 own 135;her 136 his 136 their 136;out 40;a 10;=0:hard with 49;... 23 accident 0 clinic 0 crash 0;a 141 an 24
hospital 0 intensive 54 mourning 0 rehab 0 the 55;assaulted 0 attacked 0 back 57 badly 7 bankrupt 0 being 132 breaking
8 broke 0 burgled 0 burned 9 burnt 9 depressed 0 diagnosed 140 dismissed 0 divorcing 0 dumped 0 evicted 0 fired 0
furloughed 0 getting 11 gravely 7 grieving 0 hacked 0 heartbroken 0 hit 77 hospitalised 0 hospitalized 0 in 142
injured 0 insolvent 0 into 56 jilted 0 killed 0 knocked 78 laid 21 let 26 made 27 mugged 0 really 7 robbed 0 run 4
sacked 0 scammed 0 separating 0 seriously 7 splitting 8 sued 0 suspended 0 terminally 7 to 56 very 7;a 53
administration 0 hospital 0 intensive 54 rehab 0 the 55;back 57 bankrupt 0 bust 0 in 56 into 144 to 56 under
0;mourning 0;assaulted 0 attacked 0 badly 7 bankrupt 0 breaking 8 broke 0 burgled 0 burned 9 burnt 9 depressed 0
diagnosed 0 dismissed 0 divorcing 0 dumped 0 evicted 0 fired 0 furloughed 0 getting 11 gravely 7 grieving 0 hacked 0
heartbroken 0 hit 77 hospitalised 0 hospitalized 0 in 146 injured 0 insolvent 0 jilted 0 knocked 78 laid 21 let 26
made 27 mugged 0 really 7 robbed 0 run 4 sacked 0 scammed 0 separating 0 seriously 7 splitting 8 sued 0 suspended 0
terminally 7 very 7;<their> 6 are 22 been 28 being 29 betrayed 30 breaks 34 broke 36 broken 34 burned 9 burnt 9 called
39 cancelled 38 cheated 40 closed 1 collapsed 0 crashed 42 d 44 diagnosed 50 died 0 dislocated 52 divorced 0 dumped 30
ended 59 fell 64 fighting 49 filed 66 folded 0 fractured 67 gets 68 getting 69 got 79 had 99 has 113 have 115 having
69 hurt 52 in 69 injured 52 is 125 killed 126 laid 128 left 30 lies 58 loses 114 lost 110 needs 130 passed 111 quit 40
ran 123 re 43 ruptured 52 s 133 separated 0 shattered 34 shut 1 slipped 134 smashed 34 split 8 started 69 starts 69
suffered 100 suffers 124 took 137 tore 52 totalled 42 walked 138 wants 139 was 143 went 145 were 147 wrecked 42
"""


KNOWING = """
=1:knows;N 0;with 1;company 2;a 3;up 2;worked 2;live 2 study 2 work 2;to 7;school 2 university 2;to 9;founded 4 grew 5
has 6 studied 2 used 8 went 10 worked 2;=11:feeling;$$ 12;N 13;=8:too;$$ 15;=0:together;same 17;the 18;at 19 for 19 in
19 on 19;at 19 for 19 in 19 on 19 together 20;together 17;... 22;back 17;way 24;long 25;way 17;long 27;a 28 years
17;... 22 a 26 back 29 way 24;up 22;=0:together at 19 for 19 in 19 on 19;... 22 at 19 for 19 in 19 on 19 together
32;at 19 for 19 in 19 on 19 together 32;... 22 at 19 for 19 in 19 on 19 together 20;couple 17;partner 17 partners
17;founder 17 founders 17 worker 17 workers 17;student 17 students 17;friend 17 friends 17;aunt 17 boss 17 brother 17
brothers 17 business 37 classmate 17 classmates 17 co 38 cofounder 17 cofounders 17 colleague 17 colleagues 17 cousin
17 cousins 17 coworker 17 coworkers 17 daughter 17 father 17 fellow 39 flatmate 17 flatmates 17 friend 17 friends 17
husband 17 mentee 17 mentor 17 mother 17 neighbor 17 neighbors 17 neighbour 17 neighbours 17 nephew 17 niece 17
roommate 17 roommates 17 school 40 siblings 17 sister 17 sisters 17 son 17 student 17 uncle 17 wife 17;a 36 aunt 17
best 41 big 41 boss 17 brother 17 brothers 17 business 37 childhood 41 classmate 17 classmates 17 close 41 co 38
cofounder 17 cofounders 17 colleague 17 colleagues 17 cousin 17 cousins 17 coworker 17 coworkers 17 daughter 17
divorced 17 engaged 17 ex 41 father 17 fellow 39 flatmate 17 flatmates 17 former 41 friend 17 friends 17 good 41 great
41 husband 17 little 41 longtime 41 married 17 mentee 17 mentor 17 mother 17 neighbor 17 neighbors 17 neighbour 17
neighbours 17 nephew 17 niece 17 old 41 roommate 17 roommates 17 school 40 siblings 17 sister 17 sisters 17 son 17
student 17 uncle 17 wife 17;be 42 live 22 lived 22 play 22 played 22 serve 22 served 22 studied 22 study 22 taught 22
teach 22 train 22 trained 22 work 22 worked 22;to 43;school 22;business 45 college 22 school 22 uni 22 university 22;a
26 back 29 to 46 way 24;army 22 same 17;college 22 school 22 the 48 uni 22 university 22;a 36 at 49 aunt 17 best 41
big 41 boss 17 brother 17 brothers 17 business 37 childhood 41 classmate 17 classmates 17 close 41 co 38 cofounder 17
cofounders 17 colleague 17 colleagues 17 cousin 17 cousins 17 coworker 17 coworkers 17 daughter 17 divorced 17 engaged
17 ex 41 father 17 fellow 39 flatmate 17 flatmates 17 for 19 former 41 friend 17 friends 17 good 41 great 41 husband
17 in 49 little 41 longtime 41 married 17 mentee 17 mentor 17 mother 17 neighbor 17 neighbors 17 neighbour 17
neighbours 17 nephew 17 niece 17 old 41 on 19 roommate 17 roommates 17 school 40 siblings 17 sister 17 sisters 17 son
17 student 17 together 20 uncle 17 wife 17;are 21 built 23 climb 22 cook 22 cycle 22 dance 22 fish 22 founded 23 go 30
grew 31 hike 22 hunt 22 live 22 lived 22 play 33 played 34 ran 23 ride 22 row 33 rowed 21 run 22 sail 22 sang 21 sat
21 serve 34 served 34 sing 33 sit 35 ski 22 sold 23 started 23 studied 22 study 22 swim 22 taught 22 teach 22 train 22
trained 22 travel 22 used 44 went 47 were 50 work 34 worked 22;laws 17;a 36 aunt 17 best 41 big 41 boss 17 brother 17
brothers 17 business 37 childhood 41 classmate 17 classmates 17 close 41 co 38 cofounder 17 cofounders 17 colleague 17
colleagues 17 cousin 17 cousins 17 coworker 17 coworkers 17 daughter 17 divorced 17 engaged 17 ex 41 father 17 fellow
39 flatmate 17 flatmates 17 former 41 friend 17 friends 17 good 41 great 41 husband 17 in 52 little 41 longtime 41
married 17 mentee 17 mentor 17 mother 17 neighbor 17 neighbors 17 neighbour 17 neighbours 17 nephew 17 niece 17 old 41
related 17 roommate 17 roommates 17 school 40 siblings 17 sister 17 sisters 17 son 17 student 17 uncle 17 wife 17;^
53;live 22 lived 22 play 22 played 22 serve 22 served 22 studied 22 study 22 taught 22 teach 22 train 22 trained 22
work 22 worked 22;to 55;to 46;are 21 climb 22 cook 22 cycle 22 dance 22 fish 22 go 23 grew 31 hike 22 hunt 22 live 22
lived 22 play 34 played 34 ride 22 row 34 rowed 21 run 22 sail 22 sang 21 sat 21 serve 34 served 34 sing 34 sit 35 ski
22 studied 22 study 22 swim 22 taught 22 teach 22 train 22 trained 22 travel 22 used 56 went 57 were 21 work 34 worked
22;^ 17;other 59;another 59;each 60 one 61;known 62;^ 58 have 63 knew 62 know 62;=5:not_together;other 65;another
65;each 66 one 67;know 68;even 69 know 68 really 69 yet 69;not 70;t 70;live 22 lived 22 play 22 played 22 serve 22
served 22 studied 22 study 22 taught 22 teach 22 train 22 trained 22 used 56 work 22 worked 22;^ 73;$$ 65;met 75
spoken 75;met 75 spoken 75 yet 76;^ 73 known 62 never 77 not 77;met 75;t 79;climb 22 cook 22 cycle 22 dance 22 fish 22
go 23 hike 22 hunt 22 play 22 ride 22 row 22 run 22 sail 22 sing 22 sit 23 ski 22 swim 22 travel 22;^ 81;built 23
founded 23 grew 31 live 22 lived 22 play 22 played 22 ran 23 serve 22 served 22 sold 23 started 23 studied 22 study 22
taught 22 teach 22 train 22 trained 22 used 56 went 57 work 22 worked 22;^ 83;never 77 not 77;^ 51 are 54 both 64 did
71 didn 72 didnt 70 do 71 don 72 dont 70 had 74 have 78 haven 80 havent 79 knew 62 know 62 never 79 often 82 once 84
regularly 82 ve 85;N 86 he 86 she 86;well 16;N 12;to 89;me 90 us 90;introduce 91;to 92;introduce 91 like 93 want 93
wish 93;with 89;touch 95;in 96 together 95;me 97 us 97;bring 98 introduce 91 like 93 put 98 want 93 wish 93;not 94 t
99;not 94;t 99;=6:not_knows;$$ 103;all 104;far 104;$$ 103 at 105 personally 104 so 106 yet 104;N 107;know 108;bring 98
even 109 introduce 91 know 108 like 93 put 98 want 93 wish 93 yet 109;not 110 too 16;=9:not_too;$$ 112;bring 98 either
113 even 109 introduce 91 know 108 like 93 put 98 want 93 wish 93 yet 109;t 114;even 109 know 108 yet
109;=7:not_many;$$ 117;all 118;far 118;$$ 117 at 119 personally 118 so 120 yet 118;N 121;know 122;either 113 even 123
know 122 yet 123;not 124 too 16;either 113 even 109 introduce 91 know 108 like 93 want 93 wish 93 yet 109;not 126 too
16;t 126;either 113 even 109 know 108 yet 109;t 129;=4:brought;N 131;to 132;N 133;N 103;to 135;met 135 spoken 136;met
135 spoken 136 yet 137;met 135 spoken 136 yet 138;introduced 134 never 138 not 139;met 135;met 135 yet 141;t 142;name
0;years 0;well 0;by 144 for 145 from 0 personally 0 quite 146 since 0 through 0 very 146 via 0 well 0;$$ 0 ^ 147;N
148;introduced 134 known 149 never 138 not 139;=2:many;name 151;years 151;well 151;by 152 for 153 from 151 personally
151 quite 154 since 151 through 151 very 154 via 151 well 151;$$ 151 ^ 155;N 156;N 117;to 158;met 158 spoken 159;met
158 spoken 159 yet 160;met 158 spoken 159 yet 161;known 157 never 161 not 162;met 158;met 158 yet 164;t 165;partner 0
partners 0;founder 0 founders 0 worker 0 workers 0;student 0 students 0;friend 0 friends 0;aunt 0 boss 0 brother 0
brothers 0 business 167 classmate 0 classmates 0 co 168 cofounder 0 cofounders 0 colleague 0 colleagues 0 cousin 0
cousins 0 coworker 0 coworkers 0 daughter 0 father 0 fellow 169 flatmate 0 flatmates 0 friend 0 friends 0 husband 0
mentee 0 mentor 0 mother 0 neighbor 0 neighbors 0 neighbour 0 neighbours 0 nephew 0 niece 0 roommate 0 roommates 0
school 170 siblings 0 sister 0 sisters 0 son 0 student 0 uncle 0 wife 0;aunt 0 best 171 big 171 boss 0 brother 0
brothers 0 business 167 childhood 171 classmate 0 classmates 0 close 171 co 168 cofounder 0 cofounders 0 colleague 0
colleagues 0 cousin 0 cousins 0 coworker 0 coworkers 0 daughter 0 ex 171 father 0 fellow 169 flatmate 0 flatmates 0
former 171 friend 0 friends 0 good 171 great 171 husband 0 little 171 longtime 171 mentee 0 mentor 0 mother 0 neighbor
0 neighbors 0 neighbour 0 neighbours 0 nephew 0 niece 0 old 171 roommate 0 roommates 0 school 170 siblings 0 sister 0
sisters 0 son 0 student 0 uncle 0 wife 0;s 172;of 1;partner 174 partners 174;founder 174 founders 174 worker 174
workers 174;student 174 students 174;friend 174 friends 174;aunt 174 boss 174 brother 174 brothers 174 business 175
classmate 174 classmates 174 co 176 cofounder 174 cofounders 174 colleague 174 colleagues 174 cousin 174 cousins 174
coworker 174 coworkers 174 daughter 174 father 174 fellow 177 flatmate 174 flatmates 174 friend 174 friends 174
husband 174 mentee 174 mentor 174 mother 174 neighbor 174 neighbors 174 neighbour 174 neighbours 174 nephew 174 niece
174 roommate 174 roommates 174 school 178 siblings 174 sister 174 sisters 174 son 174 student 174 uncle 174 wife
174;to 1;N 173 aunt 174 best 179 big 179 boss 174 brother 174 brothers 174 business 175 childhood 179 classmate 174
classmates 174 close 179 co 176 cofounder 174 cofounders 174 colleague 174 colleagues 174 cousin 174 cousins 174
coworker 174 coworkers 174 daughter 174 engaged 180 ex 179 father 174 fellow 177 flatmate 174 flatmates 174 former 179
friend 174 friends 174 good 179 great 179 husband 174 little 179 longtime 179 married 180 mentee 174 mentor 174 mother
174 neighbor 174 neighbors 174 neighbour 174 neighbours 174 nephew 174 niece 174 old 179 related 180 roommate 174
roommates 174 school 178 siblings 174 sister 174 sisters 174 son 174 student 174 uncle 174 wife 174;aunt 174 best 179
big 179 boss 174 brother 174 brothers 174 business 175 childhood 179 classmate 174 classmates 174 close 179 co 176
cofounder 174 cofounders 174 colleague 174 colleagues 174 cousin 174 cousins 174 coworker 174 coworkers 174 daughter
174 ex 179 father 174 fellow 177 flatmate 174 flatmates 174 former 179 friend 174 friends 174 good 179 great 179
husband 174 little 179 longtime 179 mentee 174 mentor 174 mother 174 neighbor 174 neighbors 174 neighbour 174
neighbours 174 nephew 174 niece 174 old 179 roommate 174 roommates 174 school 178 siblings 174 sister 174 sisters 174
son 174 student 174 uncle 174 wife 174;^ 182;^ 181 a 183 an 183 the 183;N 148 neither 135;as 88 too 16;N 156 her 186
him 186 neither 135 them 186;=3:outside;^ 188;at 189 from 189 in 189 of 189;... 190;at 189 from 189 in 189;people
192;of 193;... 190 people 192 right 193;N 148 a 191 an 191 everybody 192 everyone 192 her 186 him 186 lots 194 many
193 neither 135 people 192 some 191 somebody 192 someone 192 the 195 them 186;^ 181 a 183 an 183 never 138 not 139 the
183;never 161 not 162;not 99;^ 11 admires 14 adores 14 also 16 and 87 as 88 avoids 89 can 100 cannot 99 cant 94 could
101 couldn 102 declined 93 declines 93 despises 89 detests 89 did 111 didn 115 didnt 116 dislikes 89 distrusts 89 do
125 does 127 doesn 128 doesnt 129 don 130 dont 129 envies 89 fears 89 had 140 hadn 143 hadnt 142 has 150 hasn 143
hasnt 142 hates 89 have 163 haven 166 havent 165 introduced 134 is 184 knew 185 know 187 knows 196 likes 14 loves 14
neither 113 never 138 not 139 refused 93 refuses 93 resents 89 respects 14 s 197 too 16 trusts 14 ve 198 was 184 will
199 won 102 wont 94 would 101 wouldn 102;=12:half;together 201;... 202 together 201;play 203 played 203 sing 203 sit
203;^ 201;other 205;another 205;each 206 one 207;known 208;have 209 knew 208 know 208;^ 204 both 210 have 209 knew 208
know 208;=10:goes_on;her 212 his 212 their 212;knows 213;$$ 212;N 215;^ 214 knew 216 knows 216;know 216;know 216 yet
218;not 219;t 219;N 16;does 222;N 211 ^ 214 also 217 does 220 doesn 221 doesnt 219 knew 216 knows 216 so 223;^ 214
also 217 does 220 doesn 221 doesnt 219 knew 216 knows 216;know 14 like 14 trust 14;N 226;N 86;not 110;t 110;even 109
introduce 91 know 108 like 93 want 93 wish 93 yet 109;not 231;t 231;t 116;never 138 not 139;known 149 never 138 not
139;neither 135;N 148 a 191 an 191 everybody 192 everyone 192 lots 194 many 193 neither 135 people 192 some 191
somebody 192 someone 192 the 195;^ 11 admires 14 adores 14 and 228 avoids 89 can 100 cannot 99 cant 94 could 101
couldn 102 declined 93 declines 93 despises 89 detests 89 did 229 didn 230 didnt 116 dislikes 89 distrusts 89 does 232
doesn 233 doesnt 116 don 234 dont 116 envies 89 fears 89 had 235 hadn 143 hadnt 142 has 236 hasn 143 hasnt 142 hates
89 is 184 knew 185 know 237 knows 238 likes 14 loves 14 never 138 not 139 refused 93 refuses 93 resents 89 respects 14
s 197 trusts 14 was 184 will 199 won 102 wont 94 would 101 wouldn 102;N 113;did 240 do 240 does 240;knew 135 know 135
knows 135;N 242 did 240 do 240 does 240;did 222 do 222 does 222;^ 51 are 54 both 86 did 71 didn 72 didnt 70 do 71 don
72 dont 70 had 74 have 78 haven 80 havent 79 knew 62 know 62 never 79 often 82 once 84 regularly 82 ve 85;^ 11 admires
14 adores 14 avoids 89 can 100 cannot 99 cant 94 could 101 couldn 102 declined 93 declines 93 despises 89 detests 89
did 229 didn 230 didnt 116 dislikes 89 distrusts 89 does 232 doesn 233 doesnt 116 don 234 dont 116 envies 89 fears 89
had 235 hadn 143 hadnt 142 has 236 hasn 143 hasnt 142 hates 89 is 184 knew 185 know 237 knows 238 likes 14 loves 14
never 138 not 139 refused 93 refuses 93 resents 89 respects 14 s 197 trusts 14 was 184 will 199 won 102 wont 94 would
101 wouldn 102;N 200 and 224 as 223 both 86 but 225 did 227 do 227 does 227 he 239 neither 241 nor 243 she 239 so 244
they 245 who 246
"""

